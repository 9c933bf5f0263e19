import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";

/**
 * Choices lie sealed while a ballot is open: AES-256-GCM under a key of the ballot's own, derived
 * from the installation's secret. Whoever runs the server could open them; nobody else can, and the
 * log never holds one.
 */

/** `choice`: an option's id, `yes`, `no` or `abstain`. The receipt is the elector's alone. */
export type Choice = { choice: string; receipt: string };

function keyOf(ballot: string): Buffer {
  const secret = process.env.SESSION_SECRET;
  if (!secret) throw new Error("SESSION_SECRET is not set: no ballot can be sealed");
  return createHmac("sha256", secret).update(`ballot:${ballot}`).digest();
}

export function sealChoice(ballot: string, choice: Choice): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyOf(ballot), iv).setAAD(Buffer.from(ballot));
  const text = Buffer.concat([cipher.update(JSON.stringify(choice)), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]).toString("base64");
}

/**
 * The choices in the order of their receipts, which are random: a shuffle that anybody can repeat.
 * @throws when a sealed choice was changed or belongs to another ballot.
 */
export function openChoices(ballot: string, sealed: readonly string[]): Choice[] {
  const opened = sealed.map((one) => {
    const bytes = Buffer.from(one, "base64");
    const decipher = createDecipheriv("aes-256-gcm", keyOf(ballot), bytes.subarray(0, 12))
      .setAAD(Buffer.from(ballot))
      .setAuthTag(bytes.subarray(12, 28));
    const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
    return JSON.parse(text.toString("utf8")) as Choice;
  });
  return opened.toSorted((a, b) => (a.receipt < b.receipt ? -1 : 1));
}
