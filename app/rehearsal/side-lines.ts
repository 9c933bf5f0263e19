import { calendarFrom } from "#app/domain/calendar.ts";
import { dueDateOf } from "#app/domain/civil-time.ts";
import { dated } from "#app/domain/dated.ts";
import { type Rulebook, rulebookHash } from "#app/domain/rulebook.ts";
import { createEdition } from "#app/services/create-edition.server.ts";
import {
  type City,
  type Country,
  mandate,
  offered,
  person,
  registerCity,
  type Staff,
} from "./cast.ts";
import type { Names } from "./names.ts";
import {
  as,
  DAY,
  granted,
  must,
  mustNot,
  reason,
  rows,
  type Stage,
  tick,
  together,
  wait,
} from "./stage.ts";

/** What happens beside the edition: its register, its mandates, and editions that come to an early end. */

export const pairOf = (edition: string, { officer, director }: Staff) => ({
  edition,
  first: officer,
  second: director,
});

export type Made = {
  id: string;
  tracks: { id: string; region: string }[];
  juries: { id: string; tracks: string[] }[];
};
export type Setup = { rulebook: Rulebook; regions: readonly string[]; zone: string };

export async function makeEdition(
  stage: Stage,
  name: string,
  { rulebook, regions, zone }: Setup,
  officer: Staff["officer"],
  opensInDays = 35,
): Promise<Made> {
  const id = stage.newId();
  const opensOn = dueDateOf(stage.at + opensInDays * DAY, zone);
  const edition = {
    id,
    name: `${name} (demonstration)`,
    slug: name.toLowerCase().replaceAll(" ", "-"),
    preset: rulebook.name,
    rulebook,
    calendar: calendarFrom(opensOn, zone, regions),
    demonstration: true,
  };
  const made = await createEdition(edition, officer, tick(stage), stage.newId);
  granted(made, { type: "edition.create", id });
  return { id, tracks: made.tracks, juries: made.juries };
}

export const publish = (stage: Stage, id: string, staff: Staff) =>
  together(stage, { type: "edition.publish", id, data: {} }, pairOf(id, staff));

/** Drafts and published editions that end before anybody was nominated. */
export async function earlyEnds(stage: Stage, setup: Setup, staff: Staff): Promise<void> {
  const { officer, director } = staff;
  const draft = await makeEdition(stage, "Never meant", setup, officer);
  await must(stage, { type: "edition.discard", id: draft.id, data: { reason } }, officer);
  const cancelled = await makeEdition(stage, "Called off", setup, officer);
  await publish(stage, cancelled.id, staff);
  await together(
    stage,
    { type: "edition.cancel", id: cancelled.id, data: { reason } },
    pairOf(cancelled.id, staff),
  );
  await mustNot(stage, { type: "track.open", id: cancelled.tracks[0]?.id ?? "" }, officer);
  const suspended = await makeEdition(stage, "Stopped", setup, officer);
  await publish(stage, suspended.id, staff);
  await must(stage, { type: "edition.suspend", id: suspended.id, data: { reason } }, director);
  await together(
    stage,
    { type: "edition.cancelSuspended", id: suspended.id, data: { reason } },
    pairOf(suspended.id, staff),
  );
}

/** Amendments that may only extend, and only by two persons who name what they replace. */
export async function amendments(
  stage: Stage,
  { id, tracks }: Made,
  rulebook: Rulebook,
  staff: Staff,
): Promise<Rulebook> {
  const amended = { ...rulebook, contestDays: rulebook.contestDays + 20 };
  const data = { rulebook: amended, previousHash: rulebookHash(rulebook), reason };
  await together(stage, { type: "rulebook.amend", id, data }, pairOf(id, staff));

  const [row] = await rows<{ calendar: Record<string, Record<string, number>>; hash: string }>(
    "select context -> 'calendar' as calendar, context ->> 'calendarHash' as hash from edition where id = $1",
    [id],
  );
  const later = Object.fromEntries(
    Object.entries(row?.calendar ?? {}).map(([region, times]) => [
      region,
      { ...times, scoringDue: (times.scoringDue ?? 0) + DAY },
    ]),
  );
  await together(
    stage,
    {
      type: "calendar.amendEdition",
      id,
      data: { calendar: later, previousHash: row?.hash, reason },
    },
    pairOf(id, staff),
  );

  const [track] = tracks;
  const [now] = await rows<{ hash: string; due: number }>(
    "select e.context ->> 'calendarHash' as hash, calendar_due(e.context, t.context, 'scoringDue') as due from track t join edition e on e.id = t.edition_id where t.id = $1",
    [track?.id],
  );
  const calendar = { scoringDue: (now?.due ?? 0) + 2 * DAY };
  await together(
    stage,
    {
      type: "calendar.amend",
      id: track?.id ?? "",
      data: { calendar, previousHash: now?.hash, reason },
    },
    pairOf(id, staff),
  );
  return amended;
}

/** A city comes and goes, and what was written down wrong is put right. */
export async function memberships(
  stage: Stage,
  names: Names,
  { code, commission }: Country,
  { officer, director }: Staff,
  zone: string,
): Promise<void> {
  const apply = async () => {
    const city = stage.newId();
    await registerCity(city, names.city(), code);
    const id = stage.newId();
    await must(stage, { type: "membership.apply", id, refs: { city, country: code } }, commission);
    return { id, city };
  };
  const { id: refused } = await apply();
  await must(stage, { type: "membership.refuse", id: refused, data: { reason } }, director);
  const { id, city } = await apply();
  await mustNot(
    stage,
    { type: "membership.apply", id: stage.newId(), refs: { city, country: code } },
    commission,
  );
  const on = (days: number) => ({ effectiveOn: dated(dueDateOf(stage.at + days * DAY, zone)) });
  await must(stage, { type: "membership.admit", id, data: on(2) }, director);
  await wait(stage, 4 * DAY);
  await must(stage, { type: "membership.deactivate", id, data: { ...on(0), reason } }, officer);
  await must(stage, { type: "membership.reactivate", id, data: { ...on(1), reason } }, officer);
  await must(stage, { type: "membership.correct", id, data: { reason } }, officer);
  const award = {
    edition: "2024",
    announced: dated("2024-12"),
    conferred: dated("2024-12-03"),
    sources: ["demonstration"],
    reason,
  };
  await must(stage, { type: "membership.recordAward", id, data: award }, operator());
  await must(stage, { type: "membership.withdraw", id, data: { ...on(2), reason } }, officer);
  await must(stage, { type: "membership.readmit", id, data: { ...on(3), reason } }, director);
  await wait(stage, 5 * DAY);
}
const operator = () => ({ kind: "operator" }) as const;

/** Offers that are refused or forgotten, a delegate for a month, an officer whose time ends. */
export async function offers(
  stage: Stage,
  names: Names,
  city: City,
  country: Country,
  { officer }: Staff,
): Promise<void> {
  const offer = async (role: "observer" | "auditor") => {
    const holder = await person(stage, names);
    const id = stage.newId();
    await must(
      stage,
      {
        type: "mandate.offer",
        id,
        data: { person: holder, role },
        refs: { holder, role, bodyKind: "instance", body: "award" },
      },
      officer,
    );
    return { id, holder };
  };
  const no = await offer("observer");
  await must(stage, { type: "mandate.refuse", id: no.id }, as(no.holder, "observer"));
  const forgotten = await offer("observer");
  await offered(stage, names, "observer", { bodyKind: "instance", body: "award" }, officer);
  await mustNot(stage, { type: "mandate.accept", id: forgotten.id }, as(no.holder, "observer"));

  const delegate = await person(stage, names);
  const id = stage.newId();
  const data = {
    person: delegate,
    role: "mayor",
    wording: "delegate",
    from: stage.at,
    until: stage.at + 30 * DAY,
  };
  const refs = { holder: delegate, role: "mayor", bodyKind: "city", body: city.id };
  await must(stage, { type: "mandate.delegate", id, data, refs }, city.mayor);
  await must(stage, { type: "mandate.accept", id }, as(delegate, "mayor"));
  const second = await mandate(
    stage,
    names,
    "mayor",
    { bodyKind: "city", body: city.id },
    country.commission,
  );
  await must(stage, { type: "mandate.end", id: second.id, data: { reason } }, country.commission);
  await wait(stage, 16 * DAY);
}

/** A Commission that has been reminded and keeps silent: its signatory is confirmed for it, and the Delegation steps in. */
export async function forSilent(
  stage: Stage,
  names: Names,
  city: City,
  { code }: Country,
  { officer }: Staff,
): Promise<void> {
  await must(
    stage,
    { type: "mandate.confirmForSilent", id: city.mayorMandate, data: { reason } },
    officer,
  );
  const holder = await person(stage, names);
  const refs = { holder, role: "commission", bodyKind: "country", body: code };
  const command = {
    type: "mandate.substitute",
    id: stage.newId(),
    data: { person: holder, role: "commission", wording: "delegation", reason },
    refs,
  };
  await must(stage, command, officer);
}
