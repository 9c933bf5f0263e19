import { dated, unknownDate } from "#app/domain/dated.ts";
import type { Data } from "#machines/life.ts";
import { reason } from "./act-form.ts";
import type { Field, Values } from "./fields.ts";

/** How a city comes into the register: it asks to join, or what was before this system is entered. */
export const beginnings = { apply: "membership.apply", record: "membership.record" } as const;
export type Beginning = keyof typeof beginnings;
export const isBeginning = (name: string | undefined): name is Beginning =>
  name !== undefined && Object.hasOwn(beginnings, name);

/** A city that is known, or the name and country of one that is not. */
const cityFields: readonly Field[] = [
  { name: "city", kind: "choice", from: "cities" },
  { name: "cityName", kind: "line", atLeast: 2, atMost: 120 },
  { name: "country", kind: "choice", from: "countriesReached" },
];

export const sources: Field = {
  name: "sources",
  kind: "text",
  atLeast: 4,
  atMost: 2000,
  required: true,
};

export const beginningFields = (beginning: Beginning): readonly Field[] =>
  beginning === "apply"
    ? cityFields
    : [
        ...cityFields,
        { name: "joinedOn", kind: "dated" },
        { name: "leftOn", kind: "dated" },
        sources,
        reason,
      ];

/** One source a line. */
export const sourcesOf = (typed: Values[string]): string[] =>
  String(typed ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, 50);

export function beginningData(beginning: Beginning, values: Values): Data {
  if (beginning === "apply") return {};
  const listed = sourcesOf(values.sources);
  const date = (typed: Values[string]) => (typed === undefined ? null : dated(String(typed)));
  const period = {
    from: date(values.joinedOn) ?? unknownDate,
    to: date(values.leftOn),
    inactive: [],
    source: listed[0] ?? "",
  };
  return { periods: [period], sources: listed, reason: values.reason };
}

/** Which field is wrong with the city: exactly one of the two ways names it. */
export function whyNotCity({ city, cityName, country }: Values): Record<string, string> {
  if (city !== undefined && cityName !== undefined) return { cityName: "both" };
  if (city !== undefined) return {};
  if (cityName === undefined) return { city: "neither" };
  return country === undefined ? { country: "countryMissing" } : {};
}
