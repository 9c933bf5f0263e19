import type { Cast } from "./cast.ts";

/** Who runs the award. */
export const FIRST = "officer@award.example";
export const SECOND = "second@award.example";
export const THIRD = "third@award.example";
export const DIRECTOR = "director@award.example";

/** The first officer and the first director have been founded from the command line; two more officers need two persons. */
export async function takeOffice({ who, accepts, approves }: Cast): Promise<void> {
  await Promise.all([
    accepts(FIRST, /offered to you: secretariat/),
    accepts(DIRECTOR, /offered to you: director/),
  ]);
  const first = await who(FIRST);
  for (const [email, name] of [
    [SECOND, "Second Officer"],
    [THIRD, "Third Officer"],
  ] as const) {
    await first.open("/desk/roles");
    await first.follow("Offer a role: secretariat");
    await first.fill({
      "Name of the person": name,
      "Mail address": email,
      "Language of mails": "English",
      Reason: "Eligibility is settled by two officers, and a third one admits complaints.",
    });
    await first.press("Propose the role");
    await first.sees("Proposed. Nothing has changed yet");
    await approves(DIRECTOR, name);
  }
  await Promise.all([accepts(SECOND, /secretariat/), accepts(THIRD, /secretariat/)]);
}
