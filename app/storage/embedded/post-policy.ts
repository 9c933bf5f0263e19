import { S3Error } from "./errors.ts";

/** `["eq", "$key", "a"]`, `["starts-with", "$key", "a"]` or `["content-length-range", least, most]`. */
type Condition = readonly [kind: string, field: string, wanted: string];

/** Fields that a policy cannot cover: they carry it, or S3 leaves them free. */
const FREE = new Set(["policy", "x-amz-signature", "file"]);

/**
 * Checks a form against its policy (signature checked before): not expired, every condition true,
 * every field covered by a condition. Returns the sizes that it allows, in bytes, both inclusive.
 */
export function checkPolicy(
  form: ReadonlyMap<string, string>,
  bucket: string,
  now: number,
): { least: number; most: number } {
  const policy = parsePolicy(form.get("policy") ?? "");
  const expiresAt = Date.parse(policy.expiration);
  if (!(now < expiresAt)) throw denied("Policy expired");

  const values = new Map([...form, ["bucket", bucket]]);
  const covered = new Set<string>();
  const range = { least: 0, most: Number.POSITIVE_INFINITY };
  for (const [kind, field, wanted] of policy.conditions) {
    if (kind === "content-length-range") {
      range.least = Math.max(range.least, Number(field));
      range.most = Math.min(range.most, Number(wanted));
      continue;
    }
    covered.add(field);
    const value = values.get(field) ?? "";
    const holds = kind === "eq" ? value === wanted : value.startsWith(wanted);
    if (!holds) throw denied(`Policy condition failed: ["${kind}", "$${field}", "${wanted}"]`);
  }
  if (form.has("bucket") && form.get("bucket") !== bucket) throw denied("Another bucket is named");
  for (const field of form.keys()) {
    if (!FREE.has(field) && !field.startsWith("x-ignore-") && !covered.has(field)) {
      throw denied(`Extra input field: ${field}`);
    }
  }
  return range;
}

const denied = (message: string) =>
  new S3Error("AccessDenied", `Invalid according to Policy: ${message}`);

/** By hand and not by a schema: the server keeps itself small, and any surprise is refused. */
function parsePolicy(base64: string): { expiration: string; conditions: Condition[] } {
  try {
    const policy = JSON.parse(Buffer.from(base64, "base64").toString("utf8"));
    if (typeof policy.expiration !== "string") throw new Error("no expiration");
    return { expiration: policy.expiration, conditions: policy.conditions.flatMap(spell) };
  } catch {
    throw new S3Error(
      "InvalidPolicyDocument",
      "The policy is not one that this server understands",
    );
  }
}

/** A condition's spellings as one; `{ a: "b" }` is the short form of `["eq", "$a", "b"]`. */
function spell(condition: unknown): Condition[] {
  if (!Array.isArray(condition)) {
    return Object.entries(condition as object).map(([field, wanted]) => {
      if (typeof wanted !== "string") throw new Error("a value is no text");
      return ["eq", field.toLowerCase(), wanted];
    });
  }
  const [kind, field, wanted, ...more] = condition;
  if (more.length > 0) throw new Error("a condition is too long");
  if (kind === "content-length-range") {
    if (!Number.isInteger(field) || !Number.isInteger(wanted)) throw new Error("no range");
    return [[kind, String(field), String(wanted)]];
  }
  if (kind !== "eq" && kind !== "starts-with") throw new Error("an unknown condition");
  if (typeof field !== "string" || !field.startsWith("$") || typeof wanted !== "string") {
    throw new Error("a condition names no field");
  }
  return [[kind, field.slice(1).toLowerCase(), wanted]];
}
