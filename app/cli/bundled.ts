/** Packages of hundreds of small files: bundled, each program loads in half the time. */
export const BUNDLED = [/^@aws-sdk\//, /^@smithy\//, /^@aws-crypto\//, /^@aws\//, "zod"];
