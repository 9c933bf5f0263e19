import { expect } from "vitest";
import { HOUR, rows, type Stage } from "#app/rehearsal/stage.ts";
import type { Award } from "#tests/services/award.ts";
import { ask, signedIn } from "#tests/sign-in.ts";
import { answerOfSources } from "#tests/site.ts";
import {
  addressesOn,
  addressesOver,
  findStored,
  type Stored,
  subjects,
  together,
} from "./addresses.ts";
import { backTo, forget, keepAs } from "./copies.ts";

/**
 * Two databases that were one until a secret came into each: played on one clock and one source of
 * ids, so that nothing but the secret can make an answer differ.
 */

/** Who looks, by the name a failure shows: a person, or null for somebody who has not signed in. */
export type Viewers = Record<string, string | null>;
export type Secret = (award: Award) => Promise<unknown>;

type Telling = { status: number; headers: string[]; body: string };
export type Told = Map<string, Map<string, string>>;

/** Not compared, as they are another's for every answer. */
const ownToAnAnswer = new Set(["date", "set-cookie"]);
const anId = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;
const nonce = "n";
const MOST = 120;

export type Compared = {
  /** What was asked, and how often a page was there at all. */
  asked: number;
  found: number;
  /** By viewer: the addresses that answer one world otherwise than the other. */
  differ: Record<string, string[]>;
};

export type Worlds = {
  /** Who may not know: they look at everything. */
  kept: Viewers;
  /** Who may know: they look at what the secret is about. */
  told: Viewers;
  secrets: readonly [Secret, Secret];
  /** The things the secret is about: their pages and acts are asked for, of all others one of a kind. */
  near: readonly string[];
  /** How long after the secret everybody looks. */
  after?: number;
};

/** Asks the pages of both worlds as every viewer, and reads every viewer's mails. */
export async function compare(award: Award, worlds: Worlds): Promise<Compared> {
  const { kept, told, secrets, near, after = 3 * HOUR } = worlds;
  const { stage } = award;
  const viewers = { ...kept, ...told };
  const cookies = await signIn(viewers, stage.at);
  await keepAs("before");
  const at = stage.at + after;
  const played = async (secret: Secret): Promise<Stored> => {
    await secret({ ...award, stage: forked(stage) });
    return findStored(new Set(near));
  };
  const one = await played(secrets[0]);
  await keepAs("one");
  await backTo("before");
  const both = together(one, await played(secrets[1]));
  const asking = { viewers, cookies, at: new Date(at), known: await knownIds(both) };
  const all = addressesOver(both);
  const close = all.filter(
    (to) => !to.includes("-") || [...both.near].some((id) => to.includes(id)),
  );
  const asked = new Map(
    Object.keys(viewers).map((viewer) => [viewer, new Set(viewer in told ? close : all)] as const),
  );
  const second = await tell(asking, asked, true);
  await backTo("one");
  const first = await tell(asking, asked, false);
  await backTo("before");
  await forget("one", "before");
  return comparison(first, second);
}

/** A secret is kept where nobody outside sees a difference, and those who may know do see one. */
export async function expectKept(award: Award, worlds: Worlds): Promise<void> {
  const { asked, found, differ } = await compare(award, worlds);
  const outside = Object.keys(worlds.kept).map((viewer) => [viewer, differ[viewer]]);
  expect(Object.fromEntries(outside)).toEqual(
    Object.fromEntries(outside.map(([viewer]) => [viewer, []])),
  );
  const blind = Object.keys(worlds.told).filter((viewer) => differ[viewer]?.length === 0);
  expect(blind, "may know, and sees no difference").toEqual([]);
  expect(asked).toBeGreaterThan(200);
  expect(found).toBeGreaterThan(50);
}

/** The same chance and clock for whichever secret is played. */
function forked(stage: Stage): Stage {
  const random = stage.random.fork(`secret at ${stage.at}`);
  return { ...stage, random, newId: () => random.uuid() };
}

async function signIn(viewers: Viewers, at: number): Promise<Map<string, string | undefined>> {
  const cookies = new Map<string, string | undefined>();
  for (const [name, person] of Object.entries(viewers))
    cookies.set(name, person ? await signedIn(person, new Date(at)) : undefined);
  return cookies;
}

async function knownIds({ things }: Stored): Promise<Set<string>> {
  const beside = await rows<{ id: string }>(
    "select id from person union select id from sign_in union select id from city",
  );
  return new Set([...subjects.flatMap((subject) => things[subject]), ...beside.map((r) => r.id)]);
}

type Asking = {
  viewers: Viewers;
  cookies: Map<string, string | undefined>;
  at: Date;
  known: Set<string>;
};

/** Every page as each viewer is told it; with `follow`, what its links and searches lead to is asked, too. */
async function tell(
  { viewers, cookies, at, known }: Asking,
  asked: Map<string, Set<string>>,
  follow: boolean,
) {
  const answer = await answerOfSources();
  const told: Told = new Map();
  for (const [viewer, addresses] of asked) {
    const cookie = cookies.get(viewer);
    const pages = new Map<string, string>();
    told.set(viewer, pages);
    pages.set("mails", await mailsOf(viewers[viewer] ?? null));
    const missing = new Set<string>();
    for (const address of addresses) {
      // Of a thing that is not there for him, no act is either: one is enough to see that.
      const thing = /^(\/desk\/[^/]+\/[^/]+)\//.exec(address)?.[1] ?? "";
      if (missing.has(thing) && !missing.delete(`${thing} once`)) continue;
      const context = { nonce, at, locale: "en" as const, demo: false };
      const response = await answer(ask(address, cookie), context);
      const page = await read(response, known);
      pages.set(address, textOf(page));
      if (page.status === 404) for (const is of [address, `${address} once`]) missing.add(is);
      if (!follow || page.status !== 200) continue;
      const more = addressesOn(page.body, address.split("?")[0] ?? "").filter(
        (to) => !to.startsWith("/auth/") && addresses.size < MOST,
      );
      for (const to of more) addresses.add(to);
    }
  }
  return told;
}

/** What one was sent, without the tags of the rows. */
const mailsOf = async (person: string | null): Promise<string> =>
  JSON.stringify(
    await rows(
      "select template, facts - 'sealed' as facts, at from mail where receiver = $1 order by at, template, facts::text",
      [person],
    ),
  );

async function read(response: Response, known: ReadonlySet<string>): Promise<Telling> {
  const headers = [...response.headers]
    .filter(([name]) => !ownToAnAnswer.has(name))
    .map(([name, value]) => `${name}: ${value}`)
    .sort();
  // A form that begins a thing brings an id made with the page; all that is stored keeps its own.
  const body = (await response.text()).replaceAll(anId, (id) => (known.has(id) ? id : "new"));
  return { status: response.status, headers, body };
}

const textOf = ({ status, headers, body }: Telling) => [status, ...headers, body].join("\n");

function comparison(first: Told, second: Told): Compared {
  const differ: Compared["differ"] = {};
  let asked = 0;
  let found = 0;
  for (const [viewer, pages] of second) {
    const other = first.get(viewer);
    differ[viewer] = [];
    for (const [address, text] of pages) {
      asked++;
      if (text.startsWith("200")) found++;
      const there = other?.get(address) ?? "";
      if (there !== text) differ[viewer].push(`${address}: ${where(there, text)}`);
    }
  }
  return { asked, found, differ };
}

/** The first place at which two answers part. */
function where(one: string, other: string): string {
  let i = 0;
  while (i < one.length && one[i] === other[i]) i++;
  const cut = (text: string) => text.slice(Math.max(0, i - 60), i + 80).replaceAll(/\s+/g, " ");
  return `…${cut(one)}… | …${cut(other)}…`;
}
