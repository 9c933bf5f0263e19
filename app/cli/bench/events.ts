import type { Measured } from "#app/cli/bench.ts";
import { createStore, type Store } from "#app/storage/store.server.ts";
import type { Actor } from "#machines/actors.ts";
import { bare } from "#prisma/bare.ts";
import { withBenchDatabase } from "./database.ts";
import { verdictOn } from "./verdict.ts";

const CONNECTIONS = [1, 8, 32];
const MS = 4000;
const BAR = { needed: 0.3, goal: 0.5 };

/**
 * The door for a score sheet, next to the same rows written by bare pg in the same run: one update,
 * one log row, one payload of the same size, in one statement and one transaction each. Ratios of
 * sheets per second; the lowest of the three decides.
 */
export const benchEvents = (): Promise<Measured> =>
  withBenchDatabase(async ({ databaseUrl, ownerUrl, s3 }) => {
    const sheets = await sheetsInProgress(createStore(s3));
    const url = ownerUrl ?? databaseUrl;
    const owner = bare(url, 1);
    await owner.rows(tables);
    await owner.end();
    const { disconnect } = await import("#prisma/transaction.ts");
    const figures: Record<string, unknown> = {};
    const ratios: number[] = [];
    for (const connections of CONNECTIONS) {
      const bare = await bareWrites(url, connections);
      const door = await doorWrites(sheets, connections);
      const again = await bareWrites(url, connections);
      const base = (bare + again) / 2;
      ratios.push(door / base);
      figures[`c${connections}`] = {
        door: Math.round(door),
        bare: Math.round(base),
        ratio: round(door / base),
      };
    }
    await disconnect();
    const ratio = round(Math.min(...ratios));
    return { name: "events", ratio, ...verdictOn(ratio, BAR), ...figures };
  });

const round = (value: number) => Math.round(value * 1000) / 1000;

type Open = {
  id: string;
  by: Actor;
  data: { scores: Record<string, number>; comments: Record<string, string> };
};

/** A jury with enough open sheets for every connection to have its own. */
async function sheetsInProgress(store: Store): Promise<Open[]> {
  const { jury, rulebook, stage, track } = await (await import("./scoring-track.ts")).scoringTrack(
    14,
    store,
  );
  const { must } = await import("#app/rehearsal/stage.ts");
  const { marks, sheetsOf } = await import("#app/rehearsal/scoring.ts");
  const open: Open[] = [];
  for (const sheet of await sheetsOf(track)) {
    const by = jury.members.find(({ appointment }) => appointment === sheet.appointment)
      ?.by as Actor;
    await must(stage, { type: "review.start", id: sheet.id }, by);
    const data = marks(stage, rulebook, sheet.nomination);
    await must(stage, { type: "review.submit", id: sheet.id, data }, by);
    open.push({ id: sheet.id, by, data });
  }
  return open;
}

/** Runs `once` on so many lines at a time, after a warm-up; answers how many a second. */
async function perSecond(lines: number, once: (line: number) => Promise<void>): Promise<number> {
  const run = async (ms: number) => {
    const end = performance.now() + ms;
    let done = 0;
    await Promise.all(
      Array.from({ length: lines }, async (_, line) => {
        while (performance.now() < end) {
          await once(line);
          done++;
        }
      }),
    );
    return done;
  };
  await run(MS / 4);
  const begun = performance.now();
  const done = await run(MS);
  return (done * 1000) / (performance.now() - begun);
}

async function doorWrites(sheets: Open[], lines: number): Promise<number> {
  const { act } = await import("#app/services/act.server.ts");
  let at = Date.UTC(2027, 0, 1);
  const [row] = await (await import("#app/rehearsal/stage.ts")).rows<{ at: number }>(
    "select ms(max(at)) as at from log_event",
  );
  at = row?.at ?? at;
  return perSecond(lines, async (line) => {
    const { id, by, data } = sheets[line] as Open;
    const outcome = await act({ type: "review.resubmit", id, data }, by, at++);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  });
}

const tables = `create table bare_review as select * from review;
  create unique index on bare_review (id);
  create table bare_event (like log_event including all);
  create table bare_payload (like log_payload including all)`;

const statement = `with row as (update bare_review set state = 'submitted', version = $2::int, context = $3::jsonb, head = $4, changed_at = $5 where id = $1 returning id),
  entry as (insert into bare_event (subject_id, version, subject, type, at, actor, commitment, previous, hash, process) select $1, $2::int, 'review', 'review.resubmit', $5, 'somebody', $4, $4, $4, 1 from row),
  said as (insert into bare_payload (subject_id, version, payload, salt) select $1, $2::int, $6, $4 from row)
  select id from row`;

let version = 1000;

/** The same three rows, without a lock, a fact or a machine. */
async function bareWrites(url: string, lines: number): Promise<number> {
  const pg = bare(url, lines);
  const [sample] = await pg.rows(
    "select p.payload, r.context::text as context from log_payload p join review r on r.id = p.subject_id order by length(p.payload) desc limit 1",
  );
  const ids = (await pg.rows("select id from bare_review order by id")).map(({ id }) => id);
  const hash = "0".repeat(64);
  const rate = await perSecond(lines, (line) =>
    pg.write("bare", statement, [
      ids[line],
      version++,
      sample?.context,
      hash,
      new Date(),
      sample?.payload,
    ]),
  );
  await pg.end();
  return rate;
}
