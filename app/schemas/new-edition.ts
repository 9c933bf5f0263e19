import { isZone } from "#app/domain/civil-time.ts";
import type { PresetName } from "#app/domain/rulebook.ts";
import type { Field, Values } from "./fields.ts";

/** The latest first: it is the one to begin with. */
export const presetNames = [
  "2027-proposal",
  "2024",
  "2021",
  "2019",
  "2017",
] as const satisfies readonly PresetName[];

/** What is asked of the secretariat to begin an edition; everything else comes from the preset. */
export const newEditionFields: readonly Field[] = [
  { name: "name", kind: "line", required: true, atMost: 200 },
  { name: "slug", kind: "line", required: true, atMost: 100 },
  { name: "preset", kind: "choice", options: presetNames, required: true },
  { name: "opensOn", kind: "day", required: true },
  { name: "zone", kind: "line", required: true, atMost: 60 },
];

export type NewEdition = {
  name: string;
  slug: string;
  preset: PresetName;
  opensOn: string;
  zone: string;
};

export const newEditionOf = (values: Values): NewEdition => values as NewEdition;

/** Fields whose text has a form of its own. */
export function whyNotNewEdition({
  slug,
  zone,
}: NewEdition): Partial<Record<string, "slug" | "zone">> {
  return {
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) ? {} : { slug: "slug" as const }),
    ...(isZone(zone) ? {} : { zone: "zone" as const }),
  };
}
