import { languages } from "#app/i18n/locales.ts";
import { findScopes } from "#app/services/roles/find-scopes.server.ts";
import type { ReadOptions } from "./asked.ts";
import { optionsBy } from "./asked.ts";

/** Lists for offering a role: the cities and countries that this viewer's own roles reach. */

const bodies = (viewer: Parameters<ReadOptions>[0]["viewer"], kind: string) =>
  viewer.mandates.flatMap(({ body }) => (body.kind === kind ? [body.id] : []));

export const citiesReached: ReadOptions = ({ viewer }) =>
  optionsBy(
    "select c.id as value, c.name from city c where c.id = any($1) or c.country = any($2) order by c.name, c.id",
    [bodies(viewer, "city"), bodies(viewer, "country")],
  );

/** What an observer or auditor may see: the award, an edition, a region in all of them or in one. */
export const scopes: ReadOptions = ({ viewer, at, locale = "en" }) =>
  findScopes(viewer, locale, at);

/** The secretariat's are all; a Commission's its own. */
export const countriesReached: ReadOptions = ({ viewer }) =>
  optionsBy("select code as value, name from country where $1 or code = any($2) order by name", [
    viewer.mandates.some(({ role }) => role === "officer"),
    bodies(viewer, "country"),
  ]);

export const languagesOfSite: ReadOptions = async () =>
  Object.entries(languages).map(([value, name]) => ({ value, name }));
