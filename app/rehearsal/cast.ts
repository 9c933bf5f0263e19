import { dated } from "#app/domain/dated.ts";
import type { Actor } from "#machines/actors.ts";
import { inTransaction } from "#prisma/transaction.ts";
import type { Names } from "./names.ts";
import { as, must, mustNot, operator, reason, rows, type Stage, together } from "./stage.ts";

/** Who plays: staff, National Commissions, coordinators and mayors, and the cities they speak for. */

export type City = {
  id: string;
  name: string;
  country: string;
  coordinator: Actor;
  mayor: Actor;
  mayorMandate: string;
};
export type Staff = {
  officer: Actor;
  second: Actor;
  third: Actor;
  director: Actor;
  deputyDirector: Actor;
  auditor: Actor;
};
export type Country = { code: string; region: string; commission: Actor };

export async function person(stage: Stage, names: Names): Promise<string> {
  const id = stage.newId();
  const name = names.person();
  await rows(
    "insert into person (id, pseudonym, name, email, locale, demonstration) values ($1, $2, $3, $4, 'en', true)",
    [id, `person-${stage.newId()}`, name, `${id}@example.org`],
  );
  return id;
}

const instance = { bodyKind: "instance", body: "award" };

/** Founds the first officer and director, and grants the others by two persons. */
export async function staff(stage: Stage, names: Names): Promise<Staff> {
  const found = async (role: "officer" | "director") => {
    const holder = await person(stage, names);
    const command = {
      type: "mandate.found",
      id: stage.newId(),
      data: { person: holder, role },
      refs: { holder, role, ...instance },
    };
    await must(stage, command, operator);
    await must(stage, { type: "mandate.accept", id: command.id }, as(holder, role));
    return as(holder, role);
  };
  const officer = await found("officer");
  const director = await found("director");
  const late = await person(stage, names);
  const again = {
    type: "mandate.found",
    id: stage.newId(),
    data: { person: late, role: "officer" },
    refs: { holder: late, role: "officer", ...instance },
  };
  await mustNot(stage, again, operator);

  const auditor = as(await offered(stage, names, "auditor", instance, officer), "auditor");
  const grant = async (role: "officer" | "director", pair: { first: Actor; second: Actor }) => {
    const holder = await person(stage, names);
    const command = {
      type: "mandate.grant",
      id: stage.newId(),
      data: { person: holder, role, reason },
      refs: { holder, role, ...instance },
    };
    await together(stage, command, { edition: null, ...pair });
    await must(stage, { type: "mandate.accept", id: command.id }, as(holder, role));
    return as(holder, role);
  };
  const second = await grant("officer", { first: officer, second: director });
  const third = await grant("officer", { first: officer, second: director });
  const deputyDirector = await grant("director", { first: director, second: auditor });
  return { officer, second, third, director, deputyDirector, auditor };
}

type Body = { bodyKind: string; body: string };
type OfferedRole = "auditor" | "observer" | "commission" | "coordinator" | "mayor" | "collaborator";

/** A mandate offered and accepted; the person it went to. */
export async function offered(
  stage: Stage,
  names: Names,
  role: OfferedRole,
  body: Body,
  by: Actor,
): Promise<string> {
  return (await mandate(stage, names, role, body, by)).holder;
}

export async function mandate(
  stage: Stage,
  names: Names,
  role: OfferedRole,
  body: Body,
  by: Actor,
) {
  const holder = await person(stage, names);
  const id = stage.newId();
  await must(
    stage,
    { type: "mandate.offer", id, data: { person: holder, role }, refs: { holder, role, ...body } },
    by,
  );
  await must(stage, { type: "mandate.accept", id }, as(holder, role));
  return { holder, id };
}

export async function commissionOf(
  stage: Stage,
  names: Names,
  code: string,
  region: string,
  officer: Actor,
): Promise<Country> {
  const body = { bodyKind: "country", body: code };
  return {
    code,
    region,
    commission: as(await offered(stage, names, "commission", body, officer), "commission"),
  };
}

/** An invented city, marked so, in a real country, with its people in office. */
export async function city(
  stage: Stage,
  names: Names,
  country: Country,
  joinedOn: string,
): Promise<City> {
  const id = stage.newId();
  const name = names.city();
  await registerCity(id, name, country.code);
  const period = { from: dated(joinedOn), to: null, inactive: [], source: "demonstration" };
  const record = {
    type: "membership.record",
    id: stage.newId(),
    data: { periods: [period], sources: ["demonstration"], reason },
    refs: { city: id, country: country.code },
  };
  await must(stage, record, operator);
  const body = { bodyKind: "city", body: id };
  const coordinator = await mandate(stage, names, "coordinator", body, country.commission);
  const mayor = await mandate(stage, names, "mayor", body, country.commission);
  await must(stage, { type: "mandate.confirm", id: mayor.id }, country.commission);
  return {
    id,
    name,
    country: country.code,
    coordinator: as(coordinator.holder, "coordinator"),
    mayor: as(mayor.holder, "mayor"),
    mayorMandate: mayor.id,
  };
}

export const registerCity = (id: string, name: string, country: string) =>
  inTransaction((tx) =>
    tx.run(
      "insert into city (id, slug, name, country, demonstration) values ($1, $2, $3, $4, true)",
      [id, `demonstration-${name.toLowerCase()}-${id.slice(0, 4)}`, name, country],
    ),
  );
