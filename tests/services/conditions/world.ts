import type { z } from "zod";
import { presets, type Rulebook, rulebookHash } from "#app/domain/rulebook.ts";
import { causedCommands } from "#app/services/door/caused-commands.server.ts";
import type { Judged } from "#app/services/door/judge.server.ts";
import { readNamedFacts } from "#app/services/door/read-facts.server.ts";
import { type Ids, idsOf, refColumns } from "#app/services/door/refs.ts";
import { targetFacts } from "#app/services/door/target.server.ts";
import { sealChoice } from "#app/services/effects/ballot-box.server.ts";
import type { Actor, Role } from "#machines/actors.ts";
import type { Answer } from "#machines/conditions/asked.ts";
import { ask, type Condition, needsOf } from "#machines/conditions.ts";
import { ruleOf, type Subject } from "#machines/index.ts";
import type { Data } from "#machines/life.ts";
import { contexts, revive, unborn } from "#machines/stored.ts";
import { inTransaction, type Tx } from "#prisma/transaction.ts";

/**
 * Small worlds of raw rows, each in a transaction of its own that is rolled back, so that every world
 * begins empty and may use the same short ids: edition e1, track t1, jury j1, appointment a1,
 * nomination n1 and so on stand wherever an id is left out.
 */

export const NOW = Date.UTC(2027, 2, 15, 9, 30);
export const DAY = 86_400_000;
/** Long enough to count as said. */
export const WORDS = "as the enclosed letter explains";

/** What a condition is asked about. `ids` name the subject under its own name; what it belongs to is read from its row. */
export type Question = { type: string; ids: Ids; data?: Data; at?: number; by?: Actor };
export type Asked = { condition: Condition; question: Question; answer: Answer };

/**
 * Two worlds for one condition: the same question over other rows. `says`: figures that the condition
 * must name where it fails, so that it cannot fail for another reason.
 */
export type Worlds = {
  holds(): Promise<Asked>;
  fails(): Promise<Asked>;
  says?: Record<string, unknown>;
};

const noWorld: Tx = {
  run: () => Promise.reject(new Error("rows belong into a world: inWorld(...)")),
  batch: () => Promise.reject(new Error("rows belong into a world: inWorld(...)")),
  mayEnd: false,
};
let tx: Tx = noWorld;
const undo = Symbol("undo");

/** Runs `work` over an empty database and takes its rows back. One world at a time. */
export async function inWorld<T>(work: () => Promise<T>): Promise<T> {
  const done: T[] = [];
  try {
    await inTransaction(async (open) => {
      tx = open;
      done.push(await work());
      throw undo;
    }, 1);
  } catch (thrown) {
    if (thrown !== undo) throw thrown;
  } finally {
    tx = noWorld;
  }
  return done[0] as T;
}

/** The transaction of the world at hand, for rows that have no function here. */
export const sql: Tx["run"] = (text, values) => tx.run(text, values);

/**
 * Asks one condition the way the door does: the row's own context and ids, the facts it needs and no
 * other, read for an event that has this condition.
 */
export async function answer(condition: Condition, question: Question): Promise<Asked> {
  const { type, data = {}, at = NOW, by = as("officer") } = question;
  const { subject, rule } = ruleOf(type);
  if (!rule.when?.includes(condition)) throw new Error(`${type} does not ask ${condition}`);

  const row = await rowOf(subject, question.ids[subject]);
  const { context } = row ? revive(subject, row) : unborn(subject);
  const said = Object.entries(data).filter(([, value]) => typeof value === "string");
  const ids: Ids = { ...Object.fromEntries(said), ...question.ids };
  if (row) Object.assign(ids, idsOf(subject, row));
  const { facts } = await readNamedFacts(tx, needsOf(condition), {
    type,
    ids,
    data,
    context,
    at,
    by,
  });
  if (needsOf(condition).includes("target")) {
    const command = { type, id: String(ids[subject]), data, refs: ids };
    Object.assign(facts, await targetFacts(tx, command, context, { by, at }));
  }
  const event = { type, at, by, data, facts };
  return { condition, question, answer: ask(condition, { context, event }) };
}

type Found = { id: string; state: string; context: Data } & Record<string, unknown>;

async function rowOf(subject: Subject, id: string | null | undefined): Promise<Found | null> {
  const [row] = id ? await tx.run<Found>(`select * from ${subject} where id = $1`, [id]) : [];
  return row ?? null;
}

/** What a causing event tells the rows it applies `caused` to, by their ids. */
export async function passedOn(caused: string, cause: Question): Promise<Record<string, Data>> {
  const { type, data = {}, at = NOW, by = as("officer") } = cause;
  const { subject } = ruleOf(type);
  const id = String(cause.ids[subject]);
  const row = await rowOf(subject, id);
  const ids = { ...cause.ids, ...(row ? idsOf(subject, row) : {}) };
  const event = { type, at, by, data, facts: {} };
  const commands = await causedCommands(tx, caused, { event, ids } as Judged, id, () => "new");
  return Object.fromEntries(commands.map((command) => [command.id, command.data ?? {}]));
}

/** The person anna, or another one, in a role. */
export const as = (role: Exclude<Role, "clock" | "operator">, person = "anna"): Actor => ({
  kind: "person",
  person,
  role,
});
export const clock: Actor = { kind: "clock" };

type ContextOf<S extends Subject> = z.infer<(typeof contexts)[S]>;
type Ref =
  | "edition"
  | "region"
  | "jury"
  | "juror"
  | "track"
  | "nomination"
  | "appointment"
  | "conflict"
  | "session"
  | "country"
  | "city"
  | "kind"
  | "targetSubject"
  | "target"
  | "holder"
  | "role"
  | "bodyKind"
  | "body";
/** What a world says about a row; the rest is usual. `changedAt` in milliseconds. */
export type Over<S extends Subject> = {
  id?: string;
  state?: string;
  changedAt?: number;
  context?: Partial<ContextOf<S>>;
} & Partial<Record<Ref, string | null>>;
type Usual<S extends Subject> = {
  id: string;
  state: string;
  context?: Partial<ContextOf<S>>;
} & Partial<Record<Ref, string | null>>;

/** Inserts one row of a subject and answers its id. The context is one that the machine could keep. */
async function insert<S extends Subject>(subject: S, usual: Usual<S>, over: Over<S>) {
  const row = { ...usual, ...over };
  const context = contexts[subject].parse({
    ...unborn(subject).context,
    ...usual.context,
    ...over.context,
  });
  const refs = Object.entries(refColumns[subject]) as [Ref, string][];
  const columns = refs.map(([, column]) => `, ${column}`).join("");
  const places = refs.map((_, i) => `, $${i + 5}`).join("");
  await tx.run(
    `insert into ${subject} (id, state, version, context, head, changed_at${columns})
     values ($1, $2, 1, $3::jsonb, '', to_timestamp($4::bigint / 1000.0)${places})`,
    [
      row.id,
      row.state,
      JSON.stringify(context),
      over.changedAt ?? NOW,
      ...refs.map(([ref]) => row[ref] ?? null),
    ],
  );
  return row.id;
}

/** Due instants of a region's calendar around `NOW`. */
export const CALENDAR = {
  opensAt: NOW - 20 * DAY,
  cityDue: NOW + 20 * DAY,
  commissionDue: NOW + 40 * DAY,
  scoringDue: NOW + 80 * DAY,
};

export const edition = (over: Over<"edition"> = {}) =>
  insert(
    "edition",
    {
      id: "e1",
      state: "published",
      context: {
        name: "Award 2027",
        slug: "2027",
        preset: "2027-proposal",
        demonstration: true,
        zone: "Europe/Berlin",
        calendar: { AFR: CALENDAR },
        publishedAt: NOW - 60 * DAY,
      },
    },
    over,
  );

export const track = (over: Over<"track"> = {}) => {
  const region = over.region ?? "AFR";
  return insert(
    "track",
    { id: "t1", state: "nominating", edition: "e1", region, context: { region } },
    over,
  );
};

export const jury = (over: Over<"jury"> = {}) =>
  insert(
    "jury",
    { id: "j1", state: "constituted", edition: "e1", context: { tracks: ["t1"] } },
    over,
  );

/** Of a person of its own, `juror-<id>`, unless another is named. */
export const appointment = (over: Over<"appointment"> = {}) => {
  const id = over.id ?? "a1";
  return insert(
    "appointment",
    { id, state: "active", edition: "e1", jury: "j1", juror: `juror-${id}` },
    over,
  );
};

const pair = (over: Partial<Record<Ref, string | null>>) => ({
  edition: "e1",
  track: "t1",
  jury: "j1",
  nomination: over.nomination ?? "n1",
  appointment: over.appointment ?? "a1",
});

/** `c-<appointment>-<nomination>`: whether this juror is clear for this nomination. */
export const conflict = (over: Over<"conflict"> = {}) => {
  const refs = pair(over);
  const id = `c-${refs.appointment}-${refs.nomination}`;
  return insert("conflict", { id, state: "clear", ...refs }, over);
};

/** `r-<appointment>-<nomination>`: a sheet, submitted and counted where the state says so. */
export const review = (over: Over<"review"> = {}) => {
  const refs = pair(over);
  const name = `${refs.appointment}-${refs.nomination}`;
  const state = over.state ?? "submitted";
  const counts = state === "submitted" || state === "locked";
  return insert(
    "review",
    { id: `r-${name}`, state, ...refs, conflict: `c-${name}`, context: { counts } },
    over,
  );
};

export const session = (over: Over<"session"> = {}) =>
  insert("session", { id: "s1", state: "open", edition: "e1", track: "t1", jury: "j1" }, over);

export const ballot = (over: Over<"ballot"> = {}) =>
  insert(
    "ballot",
    {
      id: "b1",
      state: "open",
      edition: "e1",
      track: "t1",
      jury: "j1",
      session: "s1",
      nomination: "n1",
      context: { options: ["n1"] },
    },
    over,
  );

/** Of a city of its own, `city-<id>`, unless another is named. */
export const nomination = (over: Over<"nomination"> = {}) => {
  const id = over.id ?? "n1";
  return insert(
    "nomination",
    { id, state: "draft", edition: "e1", track: "t1", country: "KEN", city: `city-${id}` },
    over,
  );
};

const ofNomination = { edition: "e1", track: "t1", nomination: "n1" };

export const evidence = (over: Over<"evidence"> = {}) =>
  insert(
    "evidence",
    { id: "v1", state: "ready", ...ofNomination, context: { kind: "text" } },
    over,
  );

export const complaint = (over: Over<"complaint"> = {}) =>
  insert("complaint", { id: "k1", state: "filed", ...ofNomination }, over);

/** Opened by anna, an officer, about the edition e1. */
export const proposal = (over: Over<"proposal"> = {}) => {
  const kind = over.kind ?? "edition.publish";
  return insert(
    "proposal",
    {
      id: "p1",
      state: "open",
      edition: "e1",
      kind,
      targetSubject: "edition",
      target: "e1",
      context: { kind, proposer: { person: "anna", role: "officer" } },
    },
    over,
  );
};

export const certificate = (over: Over<"certificate"> = {}) =>
  insert(
    "certificate",
    {
      id: "x1",
      state: "issued",
      edition: "e1",
      nomination: "n1",
      context: { number: "2027-001", version: 1 },
    },
    over,
  );

/** Of the city of nomination n1. */
export const membership = (over: Over<"membership"> = {}) =>
  insert("membership", { id: "m1", state: "active", city: "city-n1", country: "KEN" }, over);

/** A mandate of anna's; its context names the same person and role as its columns. */
export const mandate = (over: Over<"mandate"> = {}) => {
  const person = over.holder ?? "anna";
  const role = over.role ?? "officer";
  return insert(
    "mandate",
    {
      id: `${role}-${person}`,
      state: "active",
      holder: person,
      role,
      bodyKind: "secretariat",
      body: "secretariat",
      context: { person, role, wording: role },
    },
    over,
  );
};

export async function city({ id = "city-n1", country = "KEN" } = {}) {
  await sql(
    "insert into city (id, slug, name, country, demonstration) values ($1, $1, $1, $2, true)",
    [id, country],
  );
  return id;
}

export async function country({ code = "KEN", region = "AFR", status = "member_state" } = {}) {
  await sql(
    "insert into country (code, alpha2, name, region, status, provenance) values ($1, $1, $1, $2, $3, 'test')",
    [code, region, status],
  );
  return code;
}

export async function person(id = "anna") {
  await sql(
    "insert into person (id, pseudonym, name, email, locale, demonstration) values ($1, $1, $1, $1 || '@example.org', 'en', true)",
    [id],
  );
  return id;
}

/** The rules of 2027-proposal, with what a world changes in them. */
export async function rulebook(over: Partial<Rulebook> = {}, edition = "e1", version = 1) {
  const content = { ...presets["2027-proposal"], ...over };
  await sql("insert into rulebook (edition_id, version, hash, content) values ($1, $2, $3, $4)", [
    edition,
    version,
    rulebookHash(content),
    JSON.stringify(content),
  ]);
  return content;
}

export async function placement({ edition = "e1", country = "KEN", track = "t1" } = {}) {
  await sql("insert into placement (edition_id, country, track_id) values ($1, $2, $3)", [
    edition,
    country,
    track,
  ]);
}

/** Where the jury put a nomination. */
export async function place({
  nomination = "n1",
  track = "t1",
  session = "s1",
  place = "recommended",
  n = null as number | null,
  quorate = true,
} = {}) {
  await sql(
    "insert into jury_place (nomination_id, track_id, session_id, place, n, quorate) values ($1, $2, $3, $4, $5, $6)",
    [nomination, track, session, place, n, quorate],
  );
}

/** One revision of an answer, under the key `section.question`. */
export async function said(
  question: string,
  text: string,
  { nomination = "n1", revision = 1, language = "en" } = {},
) {
  await sql(
    "insert into answer (nomination_id, question, revision, text, language, at) values ($1, $2, $3, $4, $5, to_timestamp($6::bigint / 1000.0))",
    [nomination, question, revision, text, language, NOW],
  );
}

/** An armed deadline; `firedAt` where it has fired. Instants in milliseconds. */
export async function deadline(
  kind: string,
  subject: Subject,
  id: string,
  dueAt: number,
  { edition = "e1" as string | null, firedAt = null as number | null } = {},
) {
  await sql(
    "insert into deadline (kind, subject, subject_id, edition_id, due_at, fired_at) values ($1, $2, $3, $4, to_timestamp($5::bigint / 1000.0), to_timestamp($6::bigint / 1000.0))",
    [kind, subject, id, edition, dueAt, firedAt],
  );
}

/** A sealed choice in the box of a ballot. */
export async function ballotCast(elector: string, choice: string, ballot = "b1") {
  const sealed = sealChoice(ballot, { choice, receipt: `receipt-${elector}` });
  await sql("insert into ballot_cast (ballot_id, elector, sealed) values ($1, $2, $3)", [
    ballot,
    elector,
    sealed,
  ]);
}

/** A published edition with its rules, one track and its jury. */
export async function ground(
  over: {
    edition?: Over<"edition">;
    rules?: Partial<Rulebook>;
    track?: Over<"track">;
    jury?: Over<"jury">;
  } = {},
) {
  await edition(over.edition);
  await rulebook(over.rules);
  await track(over.track);
  await jury(over.jury);
}
