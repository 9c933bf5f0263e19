import { routePolicies } from "#app/domain/policy/routes.ts";
import { actForms } from "#app/schemas/acts.ts";
import { beginsOn } from "#app/services/acts/begins.ts";
import { machines, ruleOf, type Subject } from "#machines/index.ts";
import { inTransaction } from "#prisma/transaction.ts";

/** Ids of all stored things, and what else an address may be made of. */
export type Stored = {
  things: Record<Subject, string[]>;
  /** Things whose acts are asked for, too. */
  near: ReadonlySet<string>;
  cities: string[];
  editions: string[];
  countries: string[];
};

export const subjects = Object.keys(machines) as Subject[];

export async function findStored(near: ReadonlySet<string>): Promise<Stored> {
  return inTransaction(async (tx) => {
    const list = async (text: string) => (await tx.run<{ v: string }>(text)).map(({ v }) => v);
    const things = {} as Record<Subject, string[]>;
    for (const subject of subjects)
      things[subject] = await list(`select id as v from ${subject} order by id`);
    return {
      things,
      near,
      cities: await list(
        "select slug as v from city where demonstration or slug = 'cork' order by slug",
      ),
      editions: await list("select context ->> 'slug' as v from edition order by id"),
      countries: await list("select distinct country as v from city where demonstration"),
    };
  });
}

/** The things of both worlds; what stands in one alone is what the question is about. */
export const together = (one: Stored, other: Stored): Stored => {
  const both = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])].sort();
  const onlyInOne = (subject: Subject) =>
    both(one.things[subject], other.things[subject]).filter(
      (id) => one.things[subject].includes(id) !== other.things[subject].includes(id),
    );
  return {
    things: Object.fromEntries(
      subjects.map((subject) => [subject, both(one.things[subject], other.things[subject])]),
    ) as Stored["things"],
    near: new Set([...one.near, ...other.near, ...subjects.flatMap(onlyInOne)]),
    cities: both(one.cities, other.cities),
    editions: both(one.editions, other.editions),
    countries: both(one.countries, other.countries),
  };
};

const isSubject = (name: string): name is Subject => name in machines;
const regions = ["afr", "apa", "arb", "ena", "lac"];

const actsOn = (subject: Subject) => [
  ...Object.keys(actForms).filter((type) => ruleOf(type).subject === subject),
  ...(beginsOn[subject] ?? []),
];

/** Pages that are asked with words in the address, as a form or a link would write them. */
const asked: Record<string, string[]> = {
  register: ["?q=demonstration", "?region=ENA", "?country=FRA", "?award=2015", "?page=2"],
  outbox: ["?page=2"],
};

/** What takes its answer from chance (a challenge to a security key), or only sends elsewhere. */
const notAsked = ["auth.passkey.$", "healthz"];

/** Every address that the declared routes have over these things. A parameter nobody can fill throws. */
export function addressesOver(stored: Stored): string[] {
  const few = fewOf(stored);
  return Object.keys(routePolicies)
    .filter((id) => id !== "root" && !notAsked.includes(id))
    .flatMap((id) => {
      const parts = id.split(".").map((part) => part.replace(/_$/, ""));
      const paths = filled(
        id,
        parts.filter((part) => !part.startsWith("_")),
        few,
      );
      return paths.flatMap((path) => ["", ...(asked[id] ?? [])].map((words) => path + words));
    });
}

const FEW = 1;

/** What the question is about, and one more of every kind: the rest stand as these do. */
function fewOf(stored: Stored): Stored {
  const { things, near } = stored;
  const few = subjects.map((subject) => {
    const [close, far] = [true, false].map((is) =>
      things[subject].filter((id) => near.has(id) === is),
    ) as [string[], string[]];
    return [subject, [...close, ...far.slice(0, FEW)]] as const;
  });
  return { ...stored, things: Object.fromEntries(few) as Stored["things"] };
}

function filled(route: string, parts: string[], stored: Stored): string[] {
  let paths: string[][] = [[]];
  for (const part of parts)
    paths = paths.flatMap((path) => valuesOf(route, part, path, stored).map((v) => [...path, v]));
  return paths.map((path) => `/${path.join("/")}`);
}

function valuesOf(route: string, part: string, path: string[], stored: Stored): string[] {
  if (!part.startsWith("$")) return [part];
  const before = path.at(-1) ?? "";
  const name = part.slice(1);
  if (name === "") return ["nowhere"];
  if (name === "subject") return [...subjects, "nothing"];
  if (name === "region") return regions;
  if (name === "slug") return before === "cities" ? stored.cities : stored.editions;
  if (name === "country") return stored.countries;
  if (name === "number") return stored.editions.map((slug) => `${slug}-001`);
  if (name === "verdict") return ["confirm", "reject"];
  if (name === "question") return ["nobody"];
  if (name === "role")
    return ["coordinator", "mayor", "commission", "officer", "auditor", "viewer"];
  if (name === "how") return ["apply", "record"];
  if (name === "act") {
    const [, subject = "", id = ""] = path;
    return isSubject(subject) && stored.near.has(id) ? actsOn(subject) : [];
  }
  // No letter goes astray in these worlds.
  if (before === "undelivered") return ["nobody"];
  const subject = name === "id" ? (before === "mandates" ? "mandate" : before) : name;
  if (isSubject(subject)) return stored.things[subject];
  if (subject === "nothing") return ["nobody"];
  throw new Error(
    `nobody knows what ${part} of ${route} stands for: tell tests/leaks/addresses.ts`,
  );
}

/** Links and the choices of search forms on a page, within this site. */
export function addressesOn(html: string, here: string): string[] {
  const decode = (text: string) => text.replaceAll("&amp;", "&").replaceAll("&#x27;", "'");
  const links = [...html.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)].map(([, to = ""]) => decode(to));
  const forms = [...html.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)].flatMap(
    ([, head = "", body = ""]) =>
      /method="post"/i.test(head)
        ? []
        : searches(decode(/action="([^"]*)"/.exec(head)?.[1] ?? here).split("?")[0] ?? here, body),
  );
  return [...links, ...forms].filter((to) => !to.startsWith("/language") && !to.startsWith("//"));
}

function searches(path: string, form: string): string[] {
  const selects = [...form.matchAll(/<select[^>]*name="([^"]+)"[^>]*>(.*?)<\/select>/gs)].flatMap(
    ([, name = "", options = ""]) =>
      [...options.matchAll(/<option[^>]*value="([^"]+)"/g)]
        .slice(0, 12)
        .map(([, value = ""]) => `${path}?${new URLSearchParams({ [name]: value })}`),
  );
  const texts = [...form.matchAll(/<input[^>]*>/g)].flatMap(([input]) => {
    const name = /name="([^"]+)"/.exec(input)?.[1];
    const free = /type="(text|search)"/.test(input) || !input.includes("type=");
    return name && free ? [`${path}?${new URLSearchParams({ [name]: "a" })}`] : [];
  });
  return [...selects, ...texts];
}
