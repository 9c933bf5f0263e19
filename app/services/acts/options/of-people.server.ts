import { whyNotSeeNames } from "#app/domain/policy/seeing.ts";
import type { Viewer } from "#app/domain/viewer.ts";
import type { Option } from "#app/schemas/fields.ts";
import { findThings } from "#app/services/things/find-things.server.ts";
import type { Arg } from "#prisma/statement.ts";
import { about, idOf, isToldState, optionsBy, type ReadOptions } from "./asked.ts";

/** Lists of people: jurors by their appointments, signatories by their mandates, others by themselves. */

type For = { viewer: Viewer; at: Date };

/** Jurors that `where` picks, where their names may be told at all. */
async function jurors({ viewer, at }: For, where: string, values: Arg[]): Promise<Option[]> {
  const found = (await findThings(viewer, "appointment", at, where, values)).filter(
    ({ thing }) => whyNotSeeNames(viewer, thing) === null,
  );
  return optionsBy(
    `select a.id as value, p.name from appointment a join person p on p.id = a.person_id
     where a.id = any($1) order by p.name, a.id`,
    [found.map(({ id }) => id)],
  );
}

/** Without the juror whose form it is. */
export const seatedJurors = about((on, asked) =>
  jurors(asked, "s.jury_id = $3 and s.state = 'active' and s.id <> $4", [idOf(on, "jury"), on.id]),
);

/** Of them only who is told that they have accepted: to others a juror is a member or nothing. */
export const acceptedJurors = about((on, asked) =>
  jurors(asked, "s.jury_id = $3 and s.state = 'accepted'", [idOf(on, "jury")]),
);

export const electors = about((on, asked) =>
  jurors(asked, "s.id = any($3)", [(on.context.electors ?? []) as string[]]),
);

/** Of those present, who may speak on the nomination that is taken up; before one is, all present. */
export const itemJurors = about((on, asked) =>
  jurors(
    asked,
    `s.jury_id = $3 and s.state = 'active' and s.id = any($4)
     and ($5::text is null or exists(select from conflict c where c.appointment_id = s.id and c.nomination_id = $5 and c.state = 'clear'))`,
    [
      idOf(on, "jury"),
      (on.context.present ?? []) as string[],
      (on.context.item ?? null) as string | null,
    ],
  ),
);

/** Who signs for the city of a nomination or of a file in it. */
export const signatories = about(async (on, { viewer, at }) => {
  const city = "(select n.city_id from nomination n where n.id = $3)";
  const found = await findThings(
    viewer,
    "mandate",
    at,
    `s.role = 'mayor' and s.body_kind = 'city' and s.body_id = ${city} and s.state = 'active'`,
    [idOf(on, "nomination")],
  );
  return optionsBy(
    `select m.id as value, p.name from mandate m join person p on p.id = m.person_id
     where m.id = any($1) order by p.name, m.id`,
    [found.filter(isToldState).map(({ id }) => id)],
  );
});

const staff = ["officer", "director"];

/** Everybody for the secretariat; for others the people of their own city, country or its cities. */
export const people: ReadOptions = ({ viewer }) =>
  optionsBy(
    `select p.id as value, p.name from person p
     where $1 or exists(select from mandate m where m.person_id = p.id and m.state in ('offered', 'active')
       and (m.body_id = any($2) or m.body_id in (select c.id from city c where c.country = any($2))))
     order by p.name, p.id`,
    [
      viewer.mandates.some(({ role }) => staff.includes(role)),
      viewer.mandates.map(({ body }) => body.id),
    ],
  );
