import { person } from "#app/rehearsal/cast.ts";
import { announce, decide } from "#app/rehearsal/decision.ts";
import {
  ballot,
  clearFor,
  close,
  placesFor,
  presiding,
  ranking,
  recommend,
  settleAll,
  signMinutes,
} from "#app/rehearsal/deliberation.ts";
import { complain } from "#app/rehearsal/eligibility.ts";
import { chairOf } from "#app/rehearsal/jury.ts";
import type { Nomination } from "#app/rehearsal/nominating.ts";
import { dueOf, granted, must, past, type Stage, tick } from "#app/rehearsal/stage.ts";
import { castBallot } from "#app/services/cast-ballot.server.ts";
import type { Actor } from "#machines/actors.ts";
import {
  type Award,
  deliberating,
  eligible,
  endorsed,
  inSession,
  nominating,
  published,
  roomOf,
  scoring,
  seated,
  secretariat,
  sheetsHandedIn,
} from "./award.ts";

/**
 * One edition announced, with evidence, a complaint and a counted ballot, and one in which a ballot is
 * open: rows in every table that the log vouches for.
 */
export async function twoEditions(): Promise<{ announced: Award; voting: Award }> {
  const office = await secretariat("verify-log");
  const announced = await published(office, { name: "First", cities: { FRA: 1, ESP: 1 } });
  await announcedWithAll(announced);
  const voting = await published(office, { name: "Second", cities: { ITA: 1, PRT: 1 } });
  await deliberating(voting);
  await openBallot(voting);
  await offerInTheAir(voting);
  return { announced, voting };
}

async function announcedWithAll(award: Award): Promise<void> {
  const { stage, staff, track, edition } = award;
  await nominating(award);
  for (const nomination of award.nominations) await attach(stage, nomination);
  await endorsed(award);
  await eligible(award);
  const [first] = award.nominations;
  const complaint = await complain(stage, first as Nomination, "procedure");
  await must(
    stage,
    { type: "complaint.dismiss", id: complaint, data: { reason: "Nothing of it is so." } },
    staff.director,
  );
  await seated(award);
  await scoring(award);
  await sheetsHandedIn(award);
  await past(stage, await dueOf("scoringDue", track));

  const room = roomOf(award);
  const session = await inSession(award);
  const ranked = await ranking(room);
  const vote = (_: unknown, i: number) => (i === 0 ? "abstain" : "yes");
  await ballot(stage, session, room, "yesNo", [ranked[0]?.id ?? ""], vote);
  await settleAll(stage, session, room, placesFor(ranked, award.rulebook, false));
  await close(stage, session, room);
  await signMinutes(stage, session, room);
  await recommend(stage, room);
  await decide(stage, track, staff, false);
  await announce(stage, edition.id, staff);
}

/** A file that was uploaded and scanned, without a store. */
async function attach(stage: Stage, { id, edition, track, city }: Nomination): Promise<void> {
  const evidence = stage.newId();
  const described = {
    kind: "pdf",
    size: 1000,
    title: "Report (demonstration)",
    language: "en",
    dated: "2026",
    rights: "City",
    criteria: ["plan"],
    publicationConsent: true,
    storageKey: `incoming/${evidence}`,
  };
  const refs = { edition, track, nomination: id };
  await must(
    stage,
    { type: "evidence.begin", id: evidence, data: described, refs },
    city.coordinator,
  );
  await must(
    stage,
    { type: "evidence.complete", id: evidence, data: { size: 1000 } },
    city.coordinator,
  );
  const scanned = { verdict: "clean", sha256: "ab".repeat(32), scanner: "none" };
  await must(
    stage,
    { type: "scan.pass", id: evidence, data: { ...scanned, storageKey: `evidence/${evidence}` } },
    { kind: "clock" },
  );
}

/** An office that is offered and not yet taken: its deadline runs. */
async function offerInTheAir({ stage, names, staff }: Award): Promise<void> {
  const holder = await person(stage, names);
  const refs = { holder, role: "observer", bodyKind: "instance", body: "award" };
  const data = { person: holder, role: "observer" };
  await must(stage, { type: "mandate.offer", id: stage.newId(), data, refs }, staff.officer);
}

/** Two of the electors have voted, and nobody has counted. */
async function openBallot(award: Award): Promise<void> {
  const { stage, edition, track, jury } = award;
  const room = roomOf(award);
  const session = await inSession(award);
  const nomination = (await ranking(room))[0]?.id ?? "";
  const id = stage.newId();
  const refs = { edition: edition.id, track, jury: jury.id, session, nomination };
  const data = { kind: "yesNo", options: [nomination] };
  await must(stage, { type: "ballot.prepare", id, data, refs }, chairOf(jury.members));
  const chair = (await presiding(nomination, room)) as Actor;
  await must(stage, { type: "ballot.open", id }, chair);
  for (const { appointment, by } of (await clearFor(nomination, room)).slice(0, 2))
    granted(
      await castBallot({ ballot: id, elector: appointment, choice: "yes" }, by, tick(stage)),
      { type: "ballot.cast", id },
    );
}
