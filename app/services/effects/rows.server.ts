import type { Ids } from "#app/services/door/refs.ts";
import { pairOf, proposerOf } from "#app/services/door/target.server.ts";
import type { Effect } from "#machines/effects.ts";
import type { Data } from "#machines/life.ts";
import { openChoices } from "./ballot-box.server.ts";
import type { CarryOut } from "./index.server.ts";

/** Rows that belong to an event beside its subject's own. */

const writeDefaults: CarryOut = async (tx, { id, event: { data } }) => {
  await tx.run("insert into rulebook (edition_id, version, hash, content) values ($1, 1, $2, $3)", [
    id,
    data.rulebookHash,
    JSON.stringify(data.rulebook),
  ]);
  await tx.run(
    `insert into placement (edition_id, country, track_id) select $1, p.country, t.id
     from jsonb_each_text($2) p(country, region) join jsonb_to_recordset($3) t(id text, region text) on t.region = p.region`,
    [id, JSON.stringify(data.placements), JSON.stringify(data.tracks)],
  );
};

const recordPlacement: CarryOut = async (tx, { id, event: { data } }) => {
  await tx.run(
    `insert into placement (edition_id, country, track_id) select $1, $2, t.id from track t where t.edition_id = $1 and t.region = $3
     on conflict (edition_id, country) do update set track_id = excluded.track_id`,
    [id, data.country, data.region],
  );
};

/** An amendment is a new version that stands beside the old one. */
const freezeRulebook: CarryOut = async (tx, { id, event }) => {
  if (event.type !== "rulebook.amend") return;
  await tx.run(
    "insert into rulebook (edition_id, version, hash, content) select $1, max(version) + 1, $2, $3 from rulebook where edition_id = $1",
    [id, event.facts.rulebook?.hash, JSON.stringify(event.data.rulebook)],
  );
};

const recordPlace: CarryOut = async (tx, { ids, event: { data } }) => {
  await tx.run(
    `insert into jury_place (nomination_id, track_id, session_id, place, n, quorate) values ($1, $2, $3, $4, $5, true)
     on conflict (nomination_id) do update set session_id = $3, place = $4, n = $5, quorate = true`,
    [data.nomination, ids.track, ids.session, data.place, data.n ?? null],
  );
};

/** The choices in the order of their receipts, which are random: a shuffle whose hash the log has. Then the sealed ones go. */
const countBallot: CarryOut = async (tx, done) => {
  const rows = await tx.run<{ sealed: string }>(
    "select sealed from ballot_cast where ballot_id = $1",
    [done.id],
  );
  const choices = openChoices(
    done.id,
    rows.map(({ sealed }) => sealed),
  );
  await tx.run(
    "insert into ballot_choice (ballot_id, place, choice, receipt) select $1, c.place, c.choice, c.receipt from jsonb_to_recordset($2) c(place int, choice text, receipt text)",
    [done.id, JSON.stringify(choices.map((choice, place) => ({ place, ...choice })))],
  );
  await tx.run("delete from ballot_cast where ballot_id = $1", [done.id]);
};

const eraseChoices: CarryOut = async (tx, { id }) => {
  await tx.run("delete from ballot_cast where ballot_id = $1", [id]);
};

/** The act itself, in the approval's transaction. A refusal here undoes the approval. */
const carryOutTarget: CarryOut = async (_, { id, ids, context, event: { by } }, apply) => {
  const kind = String(context.kind);
  const { payload: data, refs } = context as { payload: Data; refs: Ids };
  const done = await apply(
    { type: kind, id: String(ids.target), data, refs },
    pairOf(kind, id, proposerOf(context), by),
  );
  // The target said yes when asked and no when done, both under one lock: a fault.
  if (!done.ok)
    throw new Error(`the approved ${kind} was refused: ${JSON.stringify(done.refusal)}`);
};

export const rowEffects = {
  writeDefaults,
  recordPlacement,
  freezeRulebook,
  recordPlace,
  countBallot,
  eraseChoices,
  carryOut: carryOutTarget,
} satisfies Partial<Record<Effect, CarryOut>>;
