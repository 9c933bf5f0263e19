import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { calendarFrom } from "#app/domain/calendar.ts";
import { routePolicies } from "#app/domain/policy/routes.ts";
import { nobody } from "#app/domain/viewer.ts";
import { offered } from "#app/rehearsal/cast.ts";
import { proposed, rows } from "#app/rehearsal/stage.ts";
import { actForms } from "#app/schemas/acts.ts";
import { beginsOn } from "#app/services/acts/begins.ts";
import { createEdition } from "#app/services/create-edition.server.ts";
import { findVisitor } from "#app/services/sign-in/find-visitor.server.ts";
import { findThing } from "#app/services/things/find-things.server.ts";
import { ruleOf, type Subject } from "#machines/index.ts";
import {
  type Award,
  deliberating,
  inSession,
  published,
  secretariat,
} from "#tests/services/award.ts";
import { ask, signedIn } from "#tests/sign-in.ts";
import { answerOfSources, siteOfSources } from "#tests/site.ts";
import { subjects } from "./addresses.ts";
import { personOf } from "./viewers.ts";

/**
 * A thing that one may not know of answers as one that is not there: on every declared route that has
 * its id, read and sent to, as a page and as data.
 */

let award: Award;
let secret: Record<Subject, string[]>;
let question: string;
let viewers: Record<string, string | null>;

beforeAll(async () => {
  award = await published(await secretariat("existence"), {
    name: "Existence",
    cities: { FRA: 2, ESP: 1 },
  });
  const { stage, names, staff, edition, rulebook } = award;
  await deliberating(award);
  const session = await inSession(award);
  const draft = await createEdition(
    {
      id: stage.newId(),
      name: "Not told yet",
      slug: "not-told-yet",
      preset: rulebook.name,
      rulebook,
      calendar: calendarFrom("2028-03-01", rulebook.zone, ["LAC"]),
      demonstration: true,
    },
    staff.officer,
    stage.at,
    stage.newId,
  );
  if (!draft.ok) throw new Error("no draft");
  await proposed(
    stage,
    {
      type: "edition.suspend",
      id: edition.id,
      data: { reason: "An appeal at court has to be waited for." },
    },
    edition.id,
    staff.officer,
  ).catch(() => "");
  await proposed(
    stage,
    {
      type: "mandate.grant",
      id: randomUUID(),
      data: { person: personOf(staff.third), role: "director", reason: "For the summer months." },
      refs: {
        holder: personOf(staff.third),
        role: "director",
        bodyKind: "instance",
        body: "award",
      },
    },
    null,
    staff.director,
  );
  await bareRows(session);
  viewers = {
    public: null,
    foreignCity: personOf(award.cities[2]?.coordinator),
    foreignCommission: personOf(award.countries[1]?.commission),
    elsewhere: await offered(
      stage,
      names,
      "auditor",
      { bodyKind: "region", body: "AFR" },
      staff.officer,
    ),
  };
  secret = await storedThings();
}, 240_000);

/** What takes long to play and whose content nobody here is shown. */
async function bareRows(session: string): Promise<void> {
  const { edition, track, jury, nominations, cities } = award;
  const own = nominations[0]?.id ?? "";
  const bare = (table: string, state: string, over: Record<string, string>) => {
    const all: Record<string, string> = { id: randomUUID(), state, head: "", ...over };
    const named = Object.keys(all);
    return rows(
      `insert into ${table} (${named.join(", ")}, version, context, changed_at)
       values (${named.map((_, i) => `$${i + 1}`).join(", ")}, 1, '{}', to_timestamp(0))`,
      Object.values(all),
    );
  };
  const at = { edition_id: edition.id, track_id: track };
  const about = { ...at, nomination_id: own };
  await bare("evidence", "frozen", about);
  await bare("complaint", "filed", about);
  await bare("certificate", "superseded", { edition_id: edition.id, nomination_id: own });
  await bare("ballot", "prepared", { ...at, jury_id: jury.id, session_id: session });
  await bare("membership", "applied", { city_id: cities[0]?.id ?? "", country: "FRA" });
  question = randomUUID();
  await rows(
    `insert into question (id, edition_id, asked_by, role, body_kind, body_id, text, asked_at)
     values ($1, $2, $3, 'coordinator', 'city', $4, 'May we?', to_timestamp(0))`,
    [question, edition.id, personOf(cities[0]?.coordinator), cities[0]?.id],
  );
}

/** One of each state of each subject. */
async function storedThings(): Promise<Record<Subject, string[]>> {
  const found = {} as Record<Subject, string[]>;
  for (const subject of subjects)
    found[subject] = (
      await rows<{ id: string }>(
        `select distinct on (state) id from ${subject} order by state, changed_at desc, id`,
      )
    ).map(({ id }) => id);
  return found;
}

const notThings = ["auth.passkey.$", "$"];
const actsOn = (subject: Subject) => [
  ...Object.keys(actForms).filter((type) => ruleOf(type).subject === subject),
  ...(beginsOn[subject] ?? []),
];

type Address = { route: string; of: (id: string) => string };

/** Every declared route that has the id of such a thing in its path; of acts all, or the first. */
function addressesOf(subject: Subject, everyAct: boolean): Address[] {
  return Object.keys(routePolicies)
    .filter((route) => !notThings.includes(route))
    .flatMap((route) => {
      const parts = route.split(".").map((part) => part.replace(/_$/, ""));
      const before = parts[parts.indexOf("$id") - 1];
      const named = before === "mandates" ? "mandate" : before;
      if (named !== subject && named !== "$subject") return [];
      const last = parts.at(-1);
      const acts = everyAct ? actsOn(subject) : actsOn(subject).slice(0, 1);
      const ends = last === "$act" ? acts : [lastOf(last ?? "")];
      return ends.map((end) => ({
        route,
        of: (id: string) =>
          `/${parts
            .map((part, i) => {
              if (part === "$subject") return subject;
              if (part === "$id") return id;
              return i === parts.length - 1 ? end : part;
            })
            .join("/")}`,
      }));
    });
}

const lastOf = (part: string) => {
  if (part === "$verdict") return "confirm";
  return part === "$question" ? question : part;
};

type Answer = (path: string, form?: Record<string, string>) => Promise<string>;

async function answering(who: string | null): Promise<Answer> {
  const at = new Date(award.stage.at);
  const cookie = who ? await signedIn(who, at) : undefined;
  const site = await answerOfSources();
  return async (path, form) => {
    const context = { nonce: "n", at, ip: "192.0.2.1", locale: "en" as const, demo: false };
    const request = ask(path, cookie, form);
    request.headers.set("host", new URL(request.url).host);
    const response = await site(request, context);
    const headers = [...response.headers]
      .filter(([name]) => name !== "date" && name !== "set-cookie")
      .map(([name, value]) => `${name}: ${value}`)
      .sort();
    return [response.status, ...headers, await response.text()].join("\n");
  };
}

const form = { reason: "This is long enough to be a reason.", version: "1", newId: randomUUID() };

test("a thing one may not know of answers as one that is not there", async () => {
  const { routes } = await siteOfSources();
  const takes = (route: string) => routes[`routes/${route}`]?.module.action !== undefined;
  const at = new Date(award.stage.at);
  const nothing = randomUUID();
  const differ: string[] = [];
  const walked = new Set<Subject>();
  for (const [viewer, who] of Object.entries(viewers)) {
    const answer = await answering(who);
    const asking = who ? (await findVisitor(ask("/", await signedIn(who, at)), at)).viewer : nobody;
    for (const subject of subjects) {
      const hidden: string[] = [];
      for (const id of secret[subject])
        if (!(await findThing(asking, subject, id, at))) hidden.push(id);
      const [first, ...others] = hidden;
      if (first === undefined) continue;
      walked.add(subject);
      const alike = async (route: string, of: Address["of"], id: string, posts: boolean) => {
        const said = async (of_: string, sent?: typeof form) =>
          [await answer(of(of_), sent), await answer(`${of(of_)}.data`, sent)].map((text) =>
            text.replaceAll(of_, "ID"),
          );
        for (const sent of posts ? [undefined, form] : [undefined])
          if (JSON.stringify(await said(id, sent)) !== JSON.stringify(await said(nothing, sent)))
            differ.push(`${viewer} ${sent ? "POST" : "GET"} ${of(`<${subject}>`)} (${route})`);
      };
      for (const { route, of } of addressesOf(subject, viewer === "foreignCity"))
        await alike(route, of, first, who !== null && takes(route));
      // Of the other states the page alone: every other way begins with the same question.
      for (const id of others) await alike("desk", (one) => `/desk/${subject}/${one}`, id, false);
    }
  }
  expect(differ).toEqual([]);
  expect([...walked].sort()).toEqual([...subjects].sort());
});

test("what is begun has an id of chance, and none is counted up", async () => {
  // Ids of these tables stand in addresses, or behind the names of files.
  const tables = [...subjects, "person", "city", "question", "sign_in"];
  const counted = await rows<{ table: string }>(
    `select table_name as table from information_schema.columns
     where table_name = any($1) and column_name = 'id' and (column_default is not null or data_type <> 'text')`,
    [tables],
  );
  expect(counted).toEqual([]);
  const byChance = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  for (const table of tables) {
    const ids = (
      await rows<{ id: string }>(
        `select x.id from ${table} x ${table === "city" ? "where demonstration" : ""}`,
      )
    ).map(({ id }) => id);
    expect(ids.length, table).toBeGreaterThan(0);
    expect(
      ids.filter((id) => !byChance.test(id)),
      table,
    ).toEqual([]);
  }
});
