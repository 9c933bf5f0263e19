import { randomFrom } from "#app/domain/random.ts";
import { presets } from "#app/domain/rulebook.ts";
import { type Finding, lineOf, verifyLog } from "#app/services/verify-log.server.ts";
import type { Store } from "#app/storage/store.server.ts";
import { seedReference } from "#prisma/seed.ts";
import {
  cityDeadline,
  commissionDeadline,
  type Fated,
  nominate,
  overQuota,
  silence,
  troubles,
} from "./call.ts";
import { staff as castStaff } from "./cast.ts";
import { archive } from "./decision.ts";
import { type Play, populate, prepare } from "./edition.ts";
import { conferral, decideAll, deliberate, release } from "./finish.ts";
import { BrokenInvariant, checkInvariants } from "./invariants.ts";
import { namesFrom } from "./names.ts";
import { makePilot, playPilot } from "./pilot.ts";
import { assignments, eligibility, juries, scoring } from "./selection.ts";
import { amendments, earlyEnds, memberships, offers, type Setup } from "./side-lines.ts";
import { dueOf, past, rows, type Stage } from "./stage.ts";

export type Score = { seed: string; cities: number; store: Store; say: (line: string) => void };

const regions = ["AFR", "APA", "ARB", "ENA", "LAC"];
const beginning = Date.UTC(2026, 11, 1, 9);

/** Plays a whole edition in five regions and answers what came of it; throws at the first broken invariant. */
export async function play({ seed, cities, store, say }: Score): Promise<Outcome> {
  const random = randomFrom(seed);
  const stage: Stage = {
    random,
    newId: () => random.uuid(),
    store,
    at: beginning,
    refused: new Set(),
    say,
    scannerAway: false,
  };
  const setup: Setup = {
    rulebook: { ...presets["2027-proposal"] },
    regions,
    zone: presets["2027-proposal"].zone,
  };
  const scene = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    say(`${new Date(stage.at).toISOString().slice(0, 10)}  ${name}`);
    const result = await work();
    await checkInvariants(name);
    return result;
  };

  await seedReference(new Date(stage.at));
  const names = namesFrom(random.fork("names"));
  const staff = await scene("the secretariat takes office", () => castStaff(stage, names));
  const populated = await scene("cities, Commissions and their people", () =>
    populate(stage, names, staff.officer, regions, cities),
  );
  await scene("editions that end early", () => earlyEnds(stage, setup, staff));
  const played = await scene("the edition is published", () =>
    prepare(stage, names, staff, setup, populated),
  );
  played.rulebook = await scene("rules and calendar are amended", () =>
    amendments(stage, played.edition, setup.rulebook, staff),
  );
  const pilot = await makePilot(stage, setup, staff, 480);
  await scene("members come and go", () => beside(played));
  await scene("juries are appointed", () => juries(played));
  await nominating(played, scene);
  const waiting = await scene("eligibility is checked", () => eligibility(played));
  await scene("jurors declare, sheets are assigned", () => assignments(played));
  await scene("the juries score", () => scoring(played));
  await scene("the juries deliberate", () => deliberate(played, waiting));
  await scene("the director decides", () => decideAll(played));
  await scene("results are announced", () => release(played));
  await scene("awards are conferred", () => conferral(played));
  await scene("a pilot edition ends without an award", () =>
    playPilot(stage, names, setup, staff, pilot),
  );
  await scene("the edition is archived", () =>
    archive(stage, played.edition.id, staff, setup.rulebook.keepFilesMonths),
  );
  await scene("the whole log is read again", verified);
  return outcomeOf(played);
}

/** Every chain of hashes holds, and every row is what its log makes of it. */
async function verified(): Promise<void> {
  const findings: Finding[] = [];
  const { broken } = await verifyLog((finding) => findings.push(finding));
  if (broken > 0)
    throw new BrokenInvariant("the log rebuilds the rows", "the end", findings.map(lineOf));
}

async function beside({ stage, names, staff, setup, regions }: Play): Promise<void> {
  const region = regions.find(({ cities }) => cities.length > 0);
  const [country] = region?.countries ?? [];
  const city = region?.cities.find((each) => each.country === country?.code);
  if (!country || !city) return;
  await memberships(stage, names, country, staff, setup.zone);
  await offers(stage, names, city, country, staff);
}

type Scene = <T>(name: string, work: () => Promise<T>) => Promise<T>;

async function nominating(played: Play, scene: Scene): Promise<void> {
  const { stage, regions } = played;
  const opens = await Promise.all(regions.map(({ track }) => dueOf("opens", track)));
  await past(stage, Math.max(stage.at, ...opens));
  const all: Fated[] = await scene("cities nominate, Commissions endorse", () => nominate(played));
  await scene("what goes wrong with files", () => troubles(played, all));
  await scene("the national quota is used up", () => overQuota(played, all));
  await scene("the cities' deadline", () => cityDeadline(played, all));
  await scene("a Commission keeps silent", () => silence(played, all));
  await scene("the Commissions' deadline", () => commissionDeadline(played));
}

export type Outcome = {
  regions: Record<
    string,
    { nominations: number; eligible: number; reviews: number; winners: string[] }
  >;
  events: number;
  taken: string[];
  refused: string[];
};

async function outcomeOf({ stage, edition }: Play): Promise<Outcome> {
  const found = await rows<{
    region: string;
    nominations: number;
    eligible: number;
    reviews: number;
    winners: string[];
  }>(
    `select t.region, (select count(*) from nomination n where n.track_id = t.id) as nominations,
       (select count(distinct l.subject_id) from log_event l join nomination n on n.id = l.subject_id where n.track_id = t.id and l.type in ('eligibility.confirm', 'eligibility.reinstate')) as eligible,
       (select count(*) from review r where r.track_id = t.id and r.context ->> 'counts' = 'true') as reviews,
       coalesce((select jsonb_agg(c.name order by c.name) from nomination n join city c on c.id = n.city_id where n.track_id = t.id and n.state = 'awarded'), '[]') as winners
     from track t where t.edition_id = $1 order by t.region`,
    [edition.id],
  );
  const [log] = await rows<{ events: number; taken: string[] }>(
    "select count(*) as events, jsonb_agg(distinct type) as taken from log_event",
  );
  return {
    regions: Object.fromEntries(found.map(({ region, ...figures }) => [region, figures])),
    events: log?.events ?? 0,
    taken: (log?.taken ?? []).toSorted(),
    refused: [...stage.refused].sort(),
  };
}
