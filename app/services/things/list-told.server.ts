import { plainName } from "#app/domain/plain-name.ts";
import { isToldState } from "#app/domain/policy/projections.ts";
import { viewerClasses } from "#app/domain/viewer.ts";
import { capital, sayLabel } from "#app/i18n/label.ts";
import { sayShortDay } from "#app/i18n/moment.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { findNames } from "#app/services/things/find-names.server.ts";
import type { FoundThing } from "./find-things.server.ts";
import type { Reading } from "./tell-thing.server.ts";

const A_PAGE = 25;

/** What a list shows, as the address has it: under names of its own where a page has several lists. */
export type ToldFilter = {
  q: string;
  label: string;
  sort: string;
  page: number;
  /** What stands before each of these names in the address. */
  prefix: string;
  /** All else that the address says: a list turned over leaves the others where they are. */
  kept: Record<string, string>;
};

const own = ["q", "label", "sort", "page"];

export function readToldFilter(asked: URLSearchParams, prefix = ""): ToldFilter {
  const said = (name: string) => (asked.get(prefix + name) ?? "").trim().slice(0, 80);
  const names = new Set(own.map((name) => prefix + name));
  const page = Number.parseInt(said("page"), 10);
  return {
    q: said("q"),
    label: said("label"),
    sort: said("sort"),
    page: page > 0 && page < 10_000 ? page : 1,
    prefix,
    kept: Object.fromEntries([...asked].filter(([name]) => !names.has(name) && name !== "done")),
  };
}

export type ToldRow = {
  id: string;
  name: string;
  label: string;
  stands: string;
  /** Empty where the thing's own instant would tell more than its label. */
  since: string;
  changed: number | null;
  to: string;
};

/** A page of things the reader is told of: named, filtered, sorted and counted after the policy has spoken. */
export async function listTold(
  found: readonly FoundThing[],
  filter: ToldFilter,
  { visitor, locale }: Reading,
) {
  const names = await findNames(say(locale), found);
  const rows = found.map(({ id, thing, told, changedAt }): ToldRow => {
    const classes = viewerClasses(visitor.viewer, thing);
    const dated = isToldState(thing.subject, thing.state, classes, thing.resultsPublic);
    return {
      id,
      name: names.get(id) ?? "",
      label: told.label,
      stands: capital(locale, sayLabel(locale, thing.subject, told.label)),
      since: dated ? sayShortDay(locale, changedAt.getTime(), "UTC") : "",
      changed: dated ? changedAt.getTime() : null,
      to: addressOf(thing.subject, id),
    };
  });
  return pageOf(rows, filter);
}

type Listed = { id: string; name: string; label: string; stands: string };

/** Those that the filter picks, in its order, a page at a time; `orders` are by the name of the order. */
export function pageOf<R extends Listed>(
  all: readonly R[],
  filter: ToldFilter,
  orders: Readonly<Record<string, (a: R, b: R) => number>> = {},
  perPage = A_PAGE,
) {
  const labels = new Map(all.map(({ label, stands }) => [label, stands]));
  const wanted = plainName(filter.q);
  const picked = all
    .filter(({ label }) => filter.label === "" || label === filter.label)
    .filter(({ name }) => plainName(name).includes(wanted))
    .sort(orders[filter.sort] ?? byOrder[filter.sort] ?? byName);
  const pages = Math.max(1, Math.ceil(picked.length / perPage));
  const page = Math.min(filter.page, pages);
  return {
    filter: { ...filter, page },
    rows: picked.slice((page - 1) * perPage, page * perPage),
    perPage,
    /** How many there are at all, and how many of them were picked. */
    all: all.length,
    total: picked.length,
    page,
    pages,
    labels: [...labels].map(([value, name]) => ({ value, name })),
  };
}

const byName = (a: Listed, b: Listed) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1);
const never = Number.MAX_SAFE_INTEGER;
const changedOf = (row: Listed) => (row as Partial<ToldRow>).changed ?? never;
const byOrder: Record<string, (a: Listed, b: Listed) => number> = {
  label: (a, b) => a.stands.localeCompare(b.stands) || byName(a, b),
  since: (a, b) => changedOf(a) - changedOf(b) || byName(a, b),
};
