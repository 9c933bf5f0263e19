import { keyOf } from "#app/i18n/catalogue.ts";
import { sayCountry } from "#app/i18n/country.ts";
import { sayList } from "#app/i18n/list.ts";
import type { Locale } from "#app/i18n/locales.ts";
import { say } from "#app/i18n/say.ts";
import { type Finding, tellFindings } from "#app/i18n/tell-finding.ts";
import { actAddress, addressOf } from "#app/schemas/act-address.ts";
import { find, foundIn, judge } from "#app/services/door/judge.server.ts";
import { pairOf } from "#app/services/door/target.server.ts";
import { inTransaction } from "#prisma/transaction.ts";

export type Missing = {
  condition: string;
  name: string;
  sentences: string[];
  /** Where it is put right. */
  to: string;
  act: string;
};

type Unmet = { condition: string } & Record<string, unknown>;

/** What still stands in the way of publishing a draft, as the machine answers it; empty when nothing does. */
export async function findMissing(id: string, locale: Locale, at: Date): Promise<Missing[]> {
  const command = { type: "edition.publish", id };
  const by = pairOf(command.type, "", null, null);
  const answers = await inTransaction((tx) => tx.batch(find(command, by, at.getTime(), false)));
  const { refusal } = await judge(command, { by, at: at.getTime(), cause: null }, foundIn(answers));
  if (refusal?.because !== "conditions") return [];
  const names = await countryNames(locale);
  return refusal.unmet.map((unmet) => tell(unmet as Unmet, id, locale, names));
}

async function countryNames(locale: Locale): Promise<(code: string) => string> {
  const rows = await inTransaction((tx) =>
    tx.run<{ code: string; name: string }>("select code, name from country"),
  );
  const names = new Map(rows.map(({ code, name }) => [code, sayCountry(locale, code, name)]));
  return (code) => names.get(code) ?? code;
}

/** Where each condition of the publication is put right, and the words for going there. */
const remedies: Record<string, (id: string) => { to: string; act: string }> = {
  rubricSound: (id) => ({ to: `${addressOf("edition", id)}/rulebook`, act: "rulebook" }),
  limitsSet: (id) => ({ to: `${addressOf("edition", id)}/rulebook`, act: "rulebook" }),
  calendarOrdered: (id) => ({ to: `${addressOf("edition", id)}/calendar`, act: "calendar" }),
  everyCountryInOneTrack: (id) => ({
    to: actAddress("edition", id, "country.place"),
    act: "placement",
  }),
  everyTrackHasJury: (id) => ({ to: actAddress("edition", id, "jury.form"), act: "jury" }),
};

function tell(unmet: Unmet, id: string, locale: Locale, nameOf: (code: string) => string): Missing {
  const words = say(locale);
  const { condition } = unmet;
  const remedy = remedies[condition]?.(id) ?? { to: addressOf("edition", id), act: "rulebook" };
  const regions = (codes: unknown) =>
    sayList(
      locale,
      (codes as string[]).map((code) => words(keyOf("region", code))),
    );
  const sentences: string[] = [];
  if (Array.isArray(unmet.findings))
    sentences.push(...tellFindings(locale, unmet.findings as Finding[]));
  for (const kind of ["unplaced", "trackless"] as const)
    if (Array.isArray(unmet[kind]) && unmet[kind].length > 0) {
      const countries = sayList(locale, (unmet[kind] as string[]).map(nameOf).sort());
      sentences.push(words(keyOf("missing", kind), { countries }));
    }
  for (const kind of ["without", "double"] as const)
    if (Array.isArray(unmet[kind]) && unmet[kind].length > 0)
      sentences.push(words(keyOf("missing", kind), { regions: regions(unmet[kind]) }));
  return {
    condition,
    name: words(keyOf("missing", condition)),
    sentences,
    to: remedy.to,
    act: words(keyOf("missing.act", remedy.act)),
  };
}
