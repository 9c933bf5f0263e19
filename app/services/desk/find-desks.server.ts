import type { Viewer } from "#app/domain/viewer.ts";
import type { Key } from "#app/i18n/catalogue.ts";
import type { Locale } from "#app/i18n/locales.ts";
import type { Say } from "#app/i18n/say.ts";

import { countryName } from "#app/services/commission/country-name.ts";

type Desk = { to: string; name: Key; for: readonly string[] };

const staff = ["officer", "director"];

/** The lists that belong to roles, in the order in which they stand beside everybody's work. */
const desks: readonly Desk[] = [
  { to: "/desk/proposals", name: "proposals.title", for: [...staff, "auditor"] },
  {
    to: "/desk/roles",
    name: "roles.title",
    for: [...staff, "auditor", "commission", "coordinator", "mayor", "delegate"],
  },
  { to: "/desk/eligibility", name: "toCheck.title", for: [...staff, "auditor"] },
  { to: "/desk/complaints", name: "subjects.complaint", for: [...staff, "auditor"] },
  { to: "/desk/editions", name: "editions.title", for: [...staff, "auditor", "observer"] },
  { to: "/desk/queue", name: "queue.title", for: ["juror"] },
  { to: "/desk/declarations", name: "declarations.title", for: ["juror"] },
  {
    to: "/desk/register",
    name: "upkeep.title",
    for: [...staff, "auditor", "commission", "coordinator"],
  },
  { to: "/desk/silent", name: "silent.title", for: [...staff, "auditor"] },
  { to: "/desk/undelivered", name: "undelivered.title", for: ["officer"] },
  { to: "/desk/access", name: "access.title", for: ["director", "auditor", "observer"] },
  { to: "/me", name: "me.title", for: ["everybody"] },
];

/** Besides those of their roles, a Commission's officers have the list of each country they serve. */
export function findDesks(
  viewer: Viewer,
  words: Say,
  locale: Locale,
): { to: string; name: string }[] {
  const roles = new Set<string>(["everybody", ...viewer.mandates.map(({ role }) => role)]);
  if (viewer.appointments.length > 0) roles.add("juror");
  const countries = viewer.mandates.flatMap(({ role, body }) =>
    role === "commission" && body.kind === "country" ? [body.id] : [],
  );
  const lists = countries.map((code) => ({
    to: `/desk/commission/${encodeURIComponent(code)}`,
    name: words("commission.title", { country: countryName(locale, code) }),
  }));
  const own = desks
    .filter((desk) => desk.for.some((role) => roles.has(role)))
    .map(({ to, name }) => ({ to, name: words(name) }));
  return [...lists, ...own];
}
