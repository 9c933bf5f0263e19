import { isToldState } from "#app/domain/policy/projections.ts";
import { viewerClasses } from "#app/domain/viewer.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { capital, sayLabel } from "#app/i18n/label.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { findNames } from "#app/services/things/find-names.server.ts";
import { type FoundThing, findThing, findThings } from "#app/services/things/find-things.server.ts";
import { listTold, type ToldFilter } from "#app/services/things/list-told.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { inTransaction } from "#prisma/transaction.ts";
import type { ListFilter } from "./read-filter.ts";

const PAGE = 25;

/** What a region holds for this reader; sorted, filtered and counted after the policy has spoken. */
export async function tellTrack(
  track: FoundThing,
  reading: Reading,
  filter: ListFilter,
  sessionFilter: ToldFilter,
) {
  const { visitor, at, locale } = reading;
  const { viewer } = visitor;
  const words = say(locale);
  const of = (subject: "jury" | "session" | "nomination", where: string) =>
    findThings(viewer, subject, at, where, [track.id]);
  const juries = await of("jury", "s.context -> 'tracks' ? $3");
  const sessions = await of("session", "s.track_id = $3");
  const nominations = await of("nomination", "s.track_id = $3");
  const edition = await findThing(viewer, "edition", String(track.thing.editionId), at);
  const names = await findNames(words, [...juries, ...(edition ? [edition] : [])]);
  const row = ({ id, thing, told }: FoundThing) => ({
    id,
    name: names.get(id) ?? "",
    label: capital(locale, sayLabel(locale, thing.subject, told.label)),
    to: addressOf(thing.subject, id),
  });
  const listed = await listOf(nominations, reading);
  const labels = new Map(listed.map(({ label, stands }) => [label, stands]));
  const chosen = listed
    .filter(({ label }) => filter.label === "" || label === filter.label)
    .sort(filter.sort === "since" ? bySince : byCity);
  return {
    region: String(track.context.region),
    edition: edition
      ? { to: addressOf("edition", edition.id), name: names.get(edition.id) ?? "" }
      : { to: "/desk/editions", name: words(keyOf("subjects", "edition")) },
    juries: juries.map(row),
    sessions: await listTold(sessions, sessionFilter, reading),
    hasNominations: listed.length > 0,
    labels: [...labels].map(([value, name]) => ({ value, name })),
    list: {
      rows: chosen.slice((filter.page - 1) * PAGE, filter.page * PAGE),
      total: chosen.length,
      pageSize: PAGE,
    },
  };
}

type Listed = Awaited<ReturnType<typeof listOf>>[number];

const byCity = (a: Listed, b: Listed) => a.city.localeCompare(b.city) || (a.id < b.id ? -1 : 1);
const never = Number.MAX_SAFE_INTEGER;
const bySince = (a: Listed, b: Listed) => (a.since ?? never) - (b.since ?? never) || byCity(a, b);

async function listOf(found: readonly FoundThing[], { visitor, locale }: Reading) {
  const cities = await inTransaction((tx) =>
    tx.run<{ id: string; city: string; country: string; countryName: string }>(
      `select n.id, c.name as city, n.country, k.name as "countryName" from nomination n
       join city c on c.id = n.city_id join country k on k.code = n.country where n.id = any($1)`,
      [found.map(({ id }) => id)],
    ),
  );
  const known = new Map(cities.map((city) => [city.id, city]));
  return found.map(({ id, thing, told, changedAt }) => {
    const { city = "", country = "", countryName = "" } = known.get(id) ?? {};
    const classes = viewerClasses(visitor.viewer, thing);
    // The row's own instant tells more than a label: it is told where the state is.
    const dated = isToldState("nomination", thing.state, classes, thing.resultsPublic);
    const label = told.label;
    const stands = capital(locale, sayLabel(locale, "nomination", label));
    const since = dated ? changedAt.getTime() : null;
    return { id, city, country, countryName, region: "", label, stands, since };
  });
}
