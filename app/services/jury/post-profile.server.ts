import { keyOf } from "#app/i18n/catalogue.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { readProfile } from "#app/schemas/profile.ts";
import { foreseeOne } from "#app/services/acts/foresee.server.ts";
import { type DeskPosted, postDesk, wrongForm } from "#app/services/desk/post-desk.server.ts";
import { requireThing } from "#app/services/desk/require-thing.server.ts";
import { findNames } from "#app/services/things/find-names.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { findProfileChoices, profileOf, typedProfile } from "./tell-profile.server.ts";

export type ProfileAct = "appointment.accept" | "appointment.correctProfile";

/** The text that is signed with an acceptance; a new wording is a new name. */
export const UNDERTAKING = "undertaking/1";

type Params = { id?: string | undefined };
type Read = Omit<Reading, "visitor">;

/** The form of a profile, for whoever may say it now; 404 otherwise. */
export async function tellProfileForm(
  request: Request,
  { id }: Params,
  type: ProfileAct,
  reading: Read,
) {
  const asked = await requireThing(request, { subject: "appointment", id }, reading);
  const possible = await foreseeOne(asked.visitor.viewer, asked.found, type, asked.at);
  if (!possible) throw new Response(null, { status: 404 });
  const words = say(asked.locale);
  return {
    type,
    name: (await findNames(words, [asked.found])).get(asked.found.id) ?? "",
    to: addressOf("appointment", asked.found.id),
    version: asked.found.version,
    choices: await findProfileChoices(asked),
    typed: typedProfile(profileOf(asked)),
  };
}

export async function postProfile(
  request: Request,
  { id }: Params,
  type: ProfileAct,
  reading: Read,
): Promise<DeskPosted & { to: string }> {
  const asked = await requireThing(request, { subject: "appointment", id }, reading);
  const posted = await request.formData();
  const words = say(asked.locale);
  const { profile, issues } = readProfile(posted);
  const wrong = issues.map((issue) => words(keyOf("profile.wrong", issue)));
  const signs = type === "appointment.accept";
  if (signs && posted.get("undertaking") !== "on") wrong.push(words("profile.wrong.undertaking"));
  const data = { profile, ...(signs ? { undertaking: UNDERTAKING } : {}) };
  const outcome =
    wrong.length > 0 ? wrongForm(wrong, posted) : await postDesk(asked, type, data, posted);
  return { ...outcome, to: `${addressOf("appointment", asked.found.id)}?done=${type}` };
}
