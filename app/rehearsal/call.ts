import { act } from "#app/services/act.server.ts";
import { beginEvidence } from "#app/services/upload-evidence.server.ts";
import type { Play, Region } from "./edition.ts";
import { fates, type Ground, goesOn } from "./fates.ts";
import {
  attach,
  byCommission,
  endorse,
  type Nomination,
  start,
  statement,
  submit,
} from "./nominating.ts";
import { forSilent, pairOf } from "./side-lines.ts";
import {
  DAY,
  dueOf,
  granted,
  HOUR,
  must,
  mustNot,
  past,
  reason,
  runJobs,
  type Stage,
  stateOf,
  tick,
  together,
  until,
  wait,
} from "./stage.ts";

/** From the opening to the Commissions' deadline. */

export type Fated = Nomination & { fate: string };

/** Every country's first two cities go on; a third plays a fate that ends before. */
export async function nominate({
  stage,
  edition,
  staff,
  names,
  rulebook,
  regions,
}: Play): Promise<Fated[]> {
  const going = Object.keys(fates).filter((fate) => goesOn.has(fate));
  const ending = Object.keys(fates).filter((fate) => !goesOn.has(fate));
  const ground: Ground = { rulebook, staff, names };
  const all: Fated[] = [];
  for (const region of regions)
    all.push(...(await startAll(stage, edition.id, region, going, ending)));
  const plain = all.filter(({ fate }) => fate === "plain");
  await submit(stage, plain, rulebook);
  for (const nomination of plain) await endorse(stage, nomination);
  for (const nomination of all) await fates[nomination.fate]?.(stage, nomination, ground);
  return all;
}

async function startAll(
  stage: Stage,
  edition: string,
  region: Region,
  going: string[],
  ending: string[],
): Promise<Fated[]> {
  const all: Fated[] = [];
  const perCountry = new Map<string, number>();
  for (const city of region.cities) {
    const country = region.countries.find(({ code }) => code === city.country);
    if (!country) continue;
    const before = perCountry.get(city.country) ?? 0;
    perCountry.set(city.country, before + 1);
    const nomination = await start(stage, edition, region.track, city, country);
    const fate = before < 2 ? (going.shift() ?? "plain") : (ending.shift() ?? "overQuota");
    all.push({ ...nomination, fate });
  }
  region.nominations = all;
  return all;
}

/** One upload is never finished, one is not scanned in time; another draft finds its city taken. */
export async function troubles({ stage, staff, edition }: Play, all: Fated[]): Promise<void> {
  const city = all.find(({ fate }) => fate === "neverFinished");
  if (!city) return;
  const { coordinator } = city.city;
  await mustNot(
    stage,
    {
      type: "nomination.create",
      id: stage.newId(),
      refs: {
        edition: edition.id,
        track: city.track,
        country: city.city.country,
        city: city.city.id,
      },
    },
    coordinator,
  );
  const given = {
    id: stage.newId(),
    kind: "pdf",
    size: 10,
    title: "Lost on the way",
    language: "en",
    dated: "2026",
    rights: "City",
    criteria: ["plan"],
    publicationConsent: false,
  };
  granted(await beginEvidence(city.id, given, coordinator, tick(stage), stage.newId), {
    type: "evidence.begin",
    id: given.id,
  });
  stage.scannerAway = true;
  const unscanned = await attach(stage, city);
  await wait(stage, 7 * HOUR);
  stage.scannerAway = false;
  await runJobs(stage);
  await must(stage, { type: "scan.repeat", id: unscanned }, staff.officer);
  await runJobs(stage);
  await wait(stage, 2 * DAY);
}

/** What exceeds the quota is refused, and the Commission declines with a reason. */
export async function overQuota({ stage, rulebook }: Play, all: Fated[]): Promise<void> {
  const extra = all.filter(({ fate }) => fate === "overQuota");
  await submit(stage, extra, rulebook);
  for (const nomination of extra) {
    await mustNot(
      stage,
      { type: "nomination.endorse", id: nomination.id, data: { statement } },
      nomination.country.commission,
    );
    await byCommission(stage, nomination, "nomination.decline");
  }
}

/** The last second, and what comes after it. */
export async function cityDeadline({ stage, rulebook, staff }: Play, all: Fated[]): Promise<void> {
  const due = Math.max(
    ...(await Promise.all(
      all.filter(({ fate }) => fate !== "returned").map(({ id }) => dueOf("cityDue", id)),
    )),
  );
  await until(stage, due - 2000);
  for (const late of all.filter(({ fate }) => fate === "tooLate")) {
    // One millisecond late is late, although the deadline's job has not run.
    const command = { type: "nomination.sign", id: late.id };
    const refused = await act(
      command,
      late.city.mayor,
      Math.max(due, await dueOf("cityDue", late.id)),
      stage.newId,
    );
    if (refused.ok) throw new Error("a signature after the deadline was taken");
    stage.refused.add("nomination.sign");
  }
  await past(stage, due);
  const revived = all.find(({ fate, id }) => fate === "neverFinished" && id);
  if (!revived || (await stateOf("nomination", revived.id)) !== "expired") return;
  const data = { cityDue: stage.at + 6 * DAY, reason };
  await together(
    stage,
    { type: "nomination.revive", id: revived.id, data },
    pairOf(revived.edition, staff),
  );
  await submit(stage, [revived], rulebook);
  await byCommission(stage, revived, "nomination.decline");
}

export async function silence({ stage, names, staff }: Play, all: Fated[]): Promise<void> {
  const silent = all.find(({ fate }) => fate === "unanswered");
  if (!silent) return;
  const signedAlert = await dueOf("commissionSilent", silent.id);
  await past(stage, Math.max(stage.at, signedAlert + 15 * DAY));
  await forSilent(stage, names, silent.city, silent.country, staff);
}

export async function commissionDeadline({ stage, regions }: Play): Promise<void> {
  const dues = await Promise.all(regions.map(({ track }) => dueOf("commissionDue", track)));
  await past(stage, Math.max(...dues));
}
