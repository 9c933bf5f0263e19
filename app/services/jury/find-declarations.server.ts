import { keyOf } from "#app/i18n/catalogue.ts";
import { explain } from "#app/i18n/explain.ts";
import { type DueWords, sayDue } from "#app/i18n/moment.ts";
import { say } from "#app/i18n/say.ts";
import { actAddress } from "#app/schemas/act-address.ts";
import { act } from "#app/services/act.server.ts";
import { foreseeOne } from "#app/services/acts/foresee.server.ts";
import { type FoundThing, findThings } from "#app/services/things/find-things.server.ts";
import { findZone } from "#app/services/things/find-zone.server.ts";
import { pageOf, type ToldFilter } from "#app/services/things/list-told.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import type { Actor } from "#machines/actors.ts";
import { inTransaction } from "#prisma/transaction.ts";

export type Declaration = {
  id: string;
  name: string;
  /** Code of the region, and its name. */
  label: string;
  stands: string;
  declare: string;
  due: { at: number; words: DueWords } | null;
};

const own = `s.appointment_id in (select a.id from appointment a where a.person_id = $3 and a.state = 'active')
  and s.state in ('undeclared', 'lapsed')`;

const findOwn = ({ visitor, at }: Reading): Promise<FoundThing[]> =>
  findThings(visitor.viewer, "conflict", at, own, [visitor.viewer.person]);

/** As many as somebody ticks at one go. */
const A_PAGE = 50;

/** What this juror has not declared yet, by region and city, as far as the address picks it. */
export async function findDeclarations(filter: ToldFilter, reading: Reading) {
  const { visitor, at, locale } = reading;
  const words = say(locale);
  const found = await findOwn(reading);
  const names = await namesOf(found.map(({ id }) => id));
  const told: Declaration[] = [];
  for (const { id, thing } of found) {
    const { city = "", region = "", due = null } = names.get(id) ?? {};
    const zone = await findZone(thing.editionId);
    told.push({
      id,
      name: city,
      label: region,
      stands: words(keyOf("region", region)),
      declare: actAddress("conflict", id, "conflict.declare"),
      due:
        due === null
          ? null
          : { at: due, words: sayDue(locale, due, zone, at.getTime(), visitor.person?.zone) },
    });
  }
  return pageOf(told, { ...filter, sort: "label" }, {}, A_PAGE);
}

type Named = { id: string; city: string; region: string; due: number | null };

async function namesOf(ids: readonly string[]): Promise<Map<string, Named>> {
  const rows = await inTransaction((tx) =>
    tx.run<Named>(
      `select k.id, c.name as city, t.region,
         (select ms(d.due_at) from deadline d where d.kind = 'declarationDue' and d.subject_id = k.id and d.fired_at is null) as due
       from conflict k join nomination n on n.id = k.nomination_id join city c on c.id = n.city_id
       join track t on t.id = k.track_id where k.id = any($1)`,
      [ids],
    ),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

export type Declared = { done: number; refused: { city: string; sentences: string[] }[] };

/** Declares "no conflict" for each that was ticked; each is an event of its own, so one refusal stops no other. */
export async function declareNone(reading: Reading, ticked: readonly string[]): Promise<Declared> {
  const { visitor, at, locale } = reading;
  const found = (await findOwn(reading)).filter(({ id }) => ticked.includes(id));
  const names = await namesOf(found.map(({ id }) => id));
  const declared: Declared = { done: 0, refused: [] };
  for (const on of found) {
    const possible = await foreseeOne(visitor.viewer, on, "conflict.declareNone", at);
    if (!possible) continue;
    const by = { kind: "person", person: visitor.viewer.person, role: possible.role } as Actor;
    const done = await act({ type: "conflict.declareNone", id: on.id }, by, at.getTime());
    if (done.ok) declared.done += 1;
    else
      declared.refused.push({
        city: names.get(on.id)?.city ?? "",
        sentences: explain(done.refusal, { locale, zone: await findZone(on.thing.editionId) }),
      });
  }
  return declared;
}
