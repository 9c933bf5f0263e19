import type { Viewer } from "#app/domain/viewer.ts";
import type { Option } from "#app/schemas/fields.ts";
import { clearJurors } from "#app/services/facts/track.ts";
import { findThings } from "#app/services/things/find-things.server.ts";
import type { Context } from "#machines/life.ts";
import type { Arg } from "#prisma/statement.ts";
import { inTransaction } from "#prisma/transaction.ts";
import { about, idOf, isToldState, optionsBy } from "./asked.ts";

/** Lists of nominations under the names of their cities, and of their files. */

const reviewable = "s.state in ('eligible', 'underReview')";

/** Those that `where` picks and the viewer is told of by their state, by city. */
async function nominations(
  { viewer, at }: { viewer: Viewer; at: Date },
  where: string,
  values: readonly Arg[],
  rank: (context: Context) => number = () => 0,
): Promise<Option[]> {
  const found = (await findThings(viewer, "nomination", at, where, values)).filter(isToldState);
  const ranks = new Map(found.map(({ id, context }) => [id, rank(context)]));
  const named = await namesOf([...ranks.keys()]);
  return named.sort((a, b) => (ranks.get(a.value) ?? 0) - (ranks.get(b.value) ?? 0));
}

const namesOf = (ids: readonly string[]) =>
  optionsBy(
    `select n.id as value, c.name from nomination n join city c on c.id = n.city_id
     where n.id = any($1) order by c.name, n.id`,
    [ids],
  );

export const nominationsOfTrack = about((on, asked) =>
  nominations(asked, `s.track_id = $3 and ${reviewable}`, [idOf(on, "track")]),
);

/** On a jury, those of its regions. */
export const nominationsOfEdition = about((on, asked) => {
  const served = `(select j.context -> 'tracks' from jury j where j.id = $4)`;
  const where = `s.edition_id = $3 and ${reviewable} and ($4::text is null or ${served} ? s.track_id)`;
  return nominations(asked, where, [idOf(on, "edition"), idOf(on, "jury")]);
});

/** Fewer clear jurors than the rules ask, or once sheets are given out fewer sheets. */
export const nominationsShort = about((on, asked) => {
  const rule = (name: string) =>
    `(select (r.content ->> '${name}')::int from rulebook r where r.edition_id = s.edition_id order by r.version desc limit 1)`;
  const live = `(select count(*) from review r where r.nomination_id = s.id and r.state not in ('recused', 'abstained') and (r.state <> 'lapsed' or r.context ->> 'counts' = 'true'))`;
  const where = `s.track_id = $3 and ${reviewable} and (
    (select count(*) ${clearJurors("s.id")}) < greatest(${rule("minSheets")}, ${rule("quorumFloor")})
    or (${live} < ${rule("minSheets")} and exists(select from track t where t.id = s.track_id and t.state in ('scoring', 'deliberation'))))`;
  return nominations(asked, where, [idOf(on, "track")]);
});

const rankOf = ({ place }: Context) => (place as { n: number | null } | null)?.n ?? 0;
const placed = (place: string, state: string) =>
  about((on, asked) =>
    nominations(
      asked,
      `s.track_id = $3 and s.state = '${state}' and s.context -> 'place' ->> 'place' = '${place}'`,
      [idOf(on, "track")],
      rankOf,
    ),
  );

/** Both in the order in which the jury put them. */
export const recommendedOfTrack = placed("recommended", "placed");
export const reservesOfTrack = placed("reserve", "notAwarded");

/** What an open ballot offers is told to whoever is told of the ballot. */
export const ballotOptions = about(async (on) => namesOf((on.context.options ?? []) as string[]));

/** Counted ballots of a session, by what they were about. */
export const countedBallots = about(async (on, { viewer, at }) => {
  const counted = await findThings(
    viewer,
    "ballot",
    at,
    "s.session_id = $3 and s.state = 'counted' order by s.changed_at, s.id",
    [on.id],
  );
  const ids = counted.flatMap(({ context }) => (context.options ?? []) as string[]);
  const names = new Map((await namesOf(ids)).map(({ value, name }) => [value, name]));
  return counted.map(({ id, context }) => ({
    value: id,
    name: ((context.options ?? []) as string[]).map((one) => names.get(one) ?? "").join(" / "),
  }));
});

/** Ready files of the nomination, without the one whose form it is. */
export const filesOfNomination = about(async (on, { viewer, at }) => {
  const found = await findThings(
    viewer,
    "evidence",
    at,
    "s.nomination_id = $3 and s.state = 'ready' and s.id <> $4",
    [idOf(on, "nomination"), on.id],
  );
  return found
    .filter(isToldState)
    .map(({ id, context }) => ({
      value: id,
      name: (context.described as { title: string } | null)?.title ?? "",
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
});

/** Tracks go by their regions. */
const tracks = (where: string) =>
  about(async (on, { viewer, at }) => {
    const found = await findThings(viewer, "track", at, where, [idOf(on, "edition")]);
    const ids = found.map(({ id }) => id);
    return inTransaction((tx) =>
      tx.run<Option>(
        `select t.id as value, r.name, 'region.' || t.region as key from track t join region r on r.code = t.region
         where t.id = any($1) order by r.name`,
        [ids],
      ),
    );
  });

export const tracksOfEdition = tracks("s.edition_id = $3");
export const tracksNotServed = tracks(
  `s.edition_id = $3 and not exists(select from jury j where j.edition_id = s.edition_id and j.state <> 'dissolved' and j.context -> 'tracks' ? s.id)`,
);
