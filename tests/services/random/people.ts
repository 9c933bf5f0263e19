import { inRole } from "#app/rehearsal/jury.ts";
import { as } from "#app/rehearsal/stage.ts";
import type { Actor } from "#machines/actors.ts";
import { ruleOf } from "#machines/index.ts";
import type { Award } from "#tests/services/award.ts";
import type { Chooser } from "./chooser.ts";
import type { Thing } from "./things.ts";

/** Who might do it: mostly whose thing it is, sometimes another one, sometimes somebody without the role. */
export function actorFor(
  type: string,
  thing: Thing | null,
  award: Award,
  choose: Chooser,
): { by: Actor; second: Actor | null } {
  const may = ruleOf(type).rule.by;
  const role = choose.once(15) ? "observer" : (choose.pick(may) ?? "officer");
  const [first = "officer", second] = role.split("+");
  return {
    by: personIn(first, thing, award, choose),
    second: second === undefined ? null : personIn(second, thing, award, choose, true),
  };
}

function personIn(
  role: string,
  thing: Thing | null,
  award: Award,
  choose: Chooser,
  other = false,
): Actor {
  const { staff, jury, countries } = award;
  switch (role) {
    case "clock":
    case "operator":
      return { kind: role };
    case "officer":
      return other
        ? staff.second
        : (choose.pick([staff.officer, staff.officer, staff.third]) as Actor);
    case "director":
      return staff.director;
    case "auditor":
      return staff.auditor;
    case "chair":
    case "deputy":
      return jury.members.length > 1
        ? inRole(jury.members[role === "chair" ? 0 : 1], role)
        : as("nobody", role);
    case "juror":
      return jurorOf(thing, award, choose);
    case "commission": {
      const own = countries.find(({ code }) => code === nominationOf(thing, award)?.city.country);
      return (own ?? choose.pick(countries))?.commission ?? as("nobody", "commission");
    }
    case "mayor":
    case "coordinator": {
      const mine = nominationOf(thing, award)?.city;
      const city = mine && !choose.once(10) ? mine : choose.pick(award.cities);
      return city?.[role] ?? as("nobody", role);
    }
    default:
      return as(thing?.ids.holder ?? "nobody", role as "observer");
  }
}

function jurorOf(thing: Thing | null, { jury }: Award, choose: Chooser): Actor {
  const id = thing?.subject === "appointment" ? thing.id : thing?.ids.appointment;
  const own = jury.members.find(({ appointment }) => appointment === id);
  const somebody = own && !choose.once(10) ? own : choose.pick(jury.members);
  return somebody?.by ?? as(thing?.ids.juror ?? "nobody", "juror");
}

const nominationOf = (thing: Thing | null, { nominations }: Award) => {
  const id = thing?.subject === "nomination" ? thing.id : thing?.ids.nomination;
  return nominations.find((nomination) => nomination.id === id);
};
