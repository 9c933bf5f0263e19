import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/**
 * Throws a TypeError that names the place (`$.a.0.b`) of the first value that JSON
 * would drop, bend or write ambiguously. A hash over such a value proves nothing:
 * RFC 8785 takes only well-formed Unicode, and `undefined`, dates and class instances
 * would change their shape on the way to the database and back.
 */
function refuseUnfaithful(value: unknown, path: string): void {
  if (value === null || typeof value === "boolean") return;
  if (typeof value === "string") {
    if (!isWellFormed(value)) throw new TypeError(`lone surrogate at ${path}`);
    return;
  }
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError(`number without JSON form at ${path}`);
    return;
  }
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) refuseUnfaithful(value[i], `${path}.${i}`);
    return;
  }
  if (typeof value === "object") {
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) {
      throw new TypeError(`not plain data at ${path}`);
    }
    for (const [key, member] of Object.entries(value)) {
      if (!isWellFormed(key)) throw new TypeError(`lone surrogate in a name at ${path}`);
      refuseUnfaithful(member, `${path}.${key}`);
    }
    return;
  }
  throw new TypeError(`${typeof value} without JSON form at ${path}`);
}

/** ES2024's own method; Node has it from 20 on, the type library only later. */
const isWellFormed = (text: string) =>
  (text as string & { isWellFormed(): boolean }).isWellFormed();

/**
 * The one text of a value, byte for byte the same on every machine (RFC 8785).
 * @throws TypeError for lone surrogates and for all that is not plain JSON data;
 *   `undefined` members are refused too, so that a forgotten field is seen.
 */
export function canonicalJson(value: unknown): string {
  refuseUnfaithful(value, "$");
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("no JSON form at $");
  return text;
}

/** SHA-256 of the UTF-8 bytes of `text` (or of the bytes given), 64 lower-case hex digits. */
export function sha256Hex(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("hex");
}

/** SHA-256 of the canonical JSON of `value`; throws as `canonicalJson` does. */
export const hashOf = (value: unknown): string => sha256Hex(canonicalJson(value));
