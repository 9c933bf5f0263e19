import { isMissing } from "#app/storage/answers.server.ts";
import { createStore } from "#app/storage/store.server.ts";
import type { Parts } from "./parts.ts";
import { say } from "./say.ts";

const WITHIN_MS = 10_000;

/**
 * Makes the bucket in an S3 service that is not ours, where it is missing. What cannot be mended from here fails with
 * what whoever runs the service has to do.
 */
export async function requireBucket(s3: Parts["s3"]): Promise<void> {
  const store = createStore(s3);
  try {
    const problem = await store.check(WITHIN_MS).then(() => null, asProblem);
    if (!problem) return;
    if (!isMissing(problem)) throw new Error(unusable(s3, problem), { cause: problem });

    const refused = await store.ensureBucket().then(() => null, asProblem);
    if (refused) throw new Error(notMade(s3, refused), { cause: refused });
    say(`bucket ${s3.bucket} made at ${s3.endpoint}`);
  } finally {
    store.close();
  }
}

type Problem = Error & { code?: string; $metadata?: { httpStatusCode?: number } };
const asProblem = (error: unknown) => error as Problem;

function unusable({ endpoint, bucket }: Parts["s3"], problem: Problem): string {
  const status = problem.$metadata?.httpStatusCode;
  if (status === 403)
    return `S3_ENDPOINT: ${endpoint} refuses the bucket ${bucket} to S3_ACCESS_KEY_ID (403): check both keys, what they may do, and this machine's clock.`;
  if (status !== undefined)
    return `S3_ENDPOINT: ${endpoint} answers ${status} for the bucket ${bucket}: check S3_REGION and S3_BUCKET.`;
  return `S3_ENDPOINT: ${endpoint} does not answer (${problem.code ?? problem.name}).`;
}

function notMade({ endpoint, bucket }: Parts["s3"], { name }: Problem): string {
  return `S3_BUCKET: there is no bucket ${bucket} at ${endpoint}, and S3_ACCESS_KEY_ID could not make it (${name}): make it there, private, or name another.`;
}
