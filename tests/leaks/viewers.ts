import { offered } from "#app/rehearsal/cast.ts";
import type { Actor } from "#machines/actors.ts";
import type { Award } from "#tests/services/award.ts";

export const personOf = (actor: Actor | undefined): string => {
  if (actor?.kind !== "person") throw new Error("nobody");
  return actor.person;
};

/**
 * One of each class that looks at an award: two cities of one country (`own` is whose secret it is), one
 * of another, and all around. The first juror is chair, the second deputy; the fourth has the conflict.
 */
export async function viewersOf(award: Award) {
  const { stage, names, staff, edition, cities, countries, jury } = award;
  const observed = { bodyKind: "edition", body: edition.id };
  const observer = await offered(stage, names, "observer", observed, staff.officer);
  const [own, neighbour, foreign] = cities;
  const [chair, deputy, juror, conflicted] = jury.members;
  return {
    public: null,
    ownCity: personOf(own?.coordinator),
    ownMayor: personOf(own?.mayor),
    neighbour: personOf(neighbour?.coordinator),
    foreignCity: personOf(foreign?.coordinator),
    ownCommission: personOf(countries[0]?.commission),
    foreignCommission: personOf(countries[1]?.commission),
    observer,
    juror: personOf(juror?.by),
    deputy: personOf(deputy?.by),
    conflicted: personOf(conflicted?.by),
    chair: personOf(chair?.by),
    officer: personOf(staff.officer),
    director: personOf(staff.director),
    auditor: personOf(staff.auditor),
  };
}

export type Cast = Awaited<ReturnType<typeof viewersOf>>;

/** Those of the cast with these names. */
export const some = (cast: Cast, ...names: (keyof Cast)[]) =>
  Object.fromEntries(names.map((name) => [name, cast[name]]));
