import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { offered } from "#app/rehearsal/cast.ts";
import { as, proposed, rows } from "#app/rehearsal/stage.ts";
import * as desk from "#app/routes/desk.tsx";
import * as thing from "#app/routes/desk_.$subject.$id.tsx";
import * as log from "#app/routes/desk_.$subject.$id_.log.tsx";
import * as access from "#app/routes/desk_.access.tsx";
import * as complaints from "#app/routes/desk_.complaints.tsx";
import * as edition from "#app/routes/desk_.edition.$id.tsx";
import * as editions from "#app/routes/desk_.editions.tsx";
import * as toCheck from "#app/routes/desk_.eligibility.tsx";
import * as jury from "#app/routes/desk_.jury.$id.tsx";
import * as mandatePage from "#app/routes/desk_.mandate.$id.tsx";
import * as nomination from "#app/routes/desk_.nomination.$id.tsx";
import * as proposals from "#app/routes/desk_.proposals.tsx";
import * as register from "#app/routes/desk_.register.tsx";
import * as roles from "#app/routes/desk_.roles.tsx";
import * as offer from "#app/routes/desk_.roles_.$role.tsx";
import * as silent from "#app/routes/desk_.silent.tsx";
import * as track from "#app/routes/desk_.track.$id.tsx";
import { approveProposal } from "#app/services/propose.server.ts";
import type { Actor } from "#machines/actors.ts";
import { disconnect } from "#prisma/transaction.ts";
import { personOf, visit } from "#tests/desk.ts";
import {
  type Award,
  endorsed,
  nominating,
  published,
  seated,
  secretariat,
} from "#tests/services/award.ts";
import { ask, signedIn } from "#tests/sign-in.ts";
import { settled } from "./desk.ts";

/** Two awards at the same point: what is watched, and what could leak into it. */
let own: Award;
let foreign: Award;
type Watching = "award" | "edition" | "track" | "region" | "elsewhere";
const auditors = {} as Record<Watching, Actor>;
const observers = {} as Record<Watching, Actor>;
const at = () => new Date(own.stage.at);

beforeAll(async () => {
  const of = await secretariat("scope");
  own = await published(of, { name: "Award 2041", cities: { FRA: 2 } });
  foreign = await published(of, { name: "Award 2042", cities: { ESP: 2 } });
  for (const award of [own, foreign]) {
    await nominating(award);
    await seated(award, 5);
    await endorsed(award);
  }
  const bodies: Record<Watching, { bodyKind: string; body: string }> = {
    award: { bodyKind: "instance", body: "award" },
    edition: { bodyKind: "edition", body: own.edition.id },
    track: { bodyKind: "track", body: own.track },
    region: { bodyKind: "region", body: "ENA" },
    elsewhere: { bodyKind: "region", body: "AFR" },
  };
  for (const [name, body] of Object.entries(bodies) as [Watching, (typeof bodies)[Watching]][]) {
    const watches = async (role: "auditor" | "observer") =>
      as(await offered(of.stage, of.names, role, body, of.staff.officer), role);
    auditors[name] = await watches("auditor");
    observers[name] = await watches("observer");
  }
}, 120_000);
afterAll(disconnect);

const read = (who: Actor, route: unknown, path: string, params: Record<string, string> = {}) =>
  visit(route as never, path, params, { as: who, at: at() });
const nominationOf = (award: Award) => award.nominations[0] as Award["nominations"][number];

/** The pages of one award's things, by what they are. */
const pagesOf = (award: Award): [string, unknown, string, Record<string, string>][] => {
  const { id } = nominationOf(award);
  const page = (subject: string, of: string, route: unknown = thing.loader) =>
    [subject, route, `/desk/${subject}/${of}`, { subject, id: of }] as [
      string,
      unknown,
      string,
      Record<string, string>,
    ];
  return [
    page("nomination", id, nomination.loader),
    page("jury", award.jury.id, jury.loader),
    page("appointment", award.jury.members[0]?.appointment ?? ""),
    ["log", log.loader, `/desk/nomination/${id}/log`, { subject: "nomination", id }],
  ];
};
const statuses = async (who: Actor, award: Award) => {
  const found: Record<string, number> = {};
  for (const [name, route, path, params] of pagesOf(award))
    found[name] = (await read(who, route, path, params)).status;
  return found;
};
const all = { nomination: 200, jury: 200, appointment: 200, log: 200 };
const none = { nomination: 404, jury: 404, appointment: 404, log: 404 };

describe("an auditor", () => {
  test("of an edition, or of a region of it, reads what is in it and finds nothing else", async () => {
    for (const who of [auditors.edition, auditors.track]) {
      expect(await statuses(who, own)).toEqual(all);
      expect(await statuses(who, foreign)).toEqual(none);
    }
  });

  test("of a region reads it in every edition, and of another region nothing", async () => {
    for (const who of [auditors.award, auditors.region]) {
      expect(await statuses(who, own)).toEqual(all);
      expect(await statuses(who, foreign)).toEqual(all);
    }
    expect(await statuses(auditors.elsewhere, own)).toEqual(none);
  });

  test("finds on every list what is in his scope, and no word of the rest", async () => {
    const lists: [unknown, string][] = [
      [toCheck.loader, "/desk/eligibility"],
      [proposals.loader, "/desk/proposals"],
      [complaints.loader, "/desk/complaints"],
      [silent.loader, "/desk/silent"],
      [roles.loader, "/desk/roles"],
      [desk.loader, "/desk"],
    ];
    const secrets = [
      ...foreign.nominations.map(({ id }) => id),
      ...foreign.nominations.map(({ city }) => city.name),
      ...foreign.jury.members.map(({ by }) => personOf(by)),
    ];
    for (const who of [auditors.edition, auditors.track, auditors.elsewhere])
      for (const [route, path] of lists) {
        const { status, data } = await read(who, route, path);
        expect(status, path).toBe(200);
        for (const secret of secrets) expect(JSON.stringify(data), path).not.toContain(secret);
      }
    const rowsOf = async (who: Actor) =>
      (await read(who, toCheck.loader, "/desk/eligibility")).data.found;
    expect(await rowsOf(auditors.track)).toBe(own.nominations.length);
    expect(await rowsOf(auditors.award)).toBe(own.nominations.length + foreign.nominations.length);
    expect(await rowsOf(auditors.elsewhere)).toBe(0);
  });

  test("of one edition has its board, and of the other what everybody is told", async () => {
    const boardOf = async (who: Actor, { edition: { id } }: Award) =>
      (await read(who, edition.loader, `/desk/edition/${id}`, { id })).data.edition.board;
    expect(await boardOf(auditors.edition, own)).not.toBeNull();
    expect(await boardOf(auditors.edition, foreign)).toBeNull();
    // A region's auditor has the region's page: the board is of all of them.
    expect(await boardOf(auditors.track, own)).toBeNull();
    const listed = async (award: Award) =>
      (await read(auditors.track, track.loader, `/desk/track/${award.track}`, { id: award.track }))
        .data.track.list.total;
    expect(await listed(own)).toBe(own.nominations.length);
    expect(await listed(foreign)).toBe(0);
  });

  test("is shown the register of his region with what is not public, and no other", async () => {
    const [membership] = await rows<{ id: string }>(
      "select id from membership where city_id = $1",
      [nominationOf(own).city.id],
    );
    const { status } = await read(
      auditors.region,
      log.loader,
      `/desk/membership/${membership?.id}/log`,
      { subject: "membership", id: membership?.id ?? "" },
    );
    expect(status).toBe(200);
    expect((await read(auditors.elsewhere, register.loader, "/desk/register")).status).toBe(200);
    const elsewhere = await read(
      auditors.elsewhere,
      log.loader,
      `/desk/membership/${membership?.id}/log`,
      { subject: "membership", id: membership?.id ?? "" },
    );
    expect(elsewhere.status).toBe(403);
  });

  test("has what he opened written down, whatever his scope, also what he was refused", async () => {
    const paths = async () =>
      (
        await rows<{ path: string }>("select path from access_log where person_id = $1", [
          personOf(auditors.track),
        ])
      ).map(({ path }) => path);
    const [, , path, params] = pagesOf(foreign)[0] as ReturnType<typeof pagesOf>[number];
    await read(auditors.track, nomination.loader, `${path}?probe=1`, params);
    expect(await paths()).toContain(`${path}?probe=1`);
    expect((await read(auditors.track, access.loader, "/desk/access")).data.whose).toBe("own");
    const before = await rows("select 1 from access_log where person_id = $1", [
      personOf(observers.track),
    ]);
    expect(before).toEqual([]);
  });

  test("of one region does not approve what directors propose for the award", async () => {
    const { stage, staff } = own;
    const holder = personOf(staff.third);
    const role = "director";
    const command = {
      type: "mandate.grant",
      id: randomUUID(),
      data: { person: holder, role, reason: "A second director for the summer." },
      refs: { holder, role, bodyKind: "instance", body: "award" },
    };
    const proposal = await proposed(stage, command, null, staff.director);
    const page = await read(auditors.track, thing.loader, `/desk/proposal/${proposal}`, {
      subject: "proposal",
      id: proposal,
    });
    expect(page.status).toBe(404);
    expect((await approveProposal(proposal, auditors.track, stage.at + 1000, stage.newId)).ok).toBe(
      false,
    );
    const mailed = await rows<{ receiver: string }>(
      "select receiver from mail where facts ->> 'id' = $1",
      [proposal],
    );
    expect(mailed.map(({ receiver }) => receiver)).not.toContain(personOf(auditors.track));
    expect(mailed.map(({ receiver }) => receiver)).toContain(personOf(staff.auditor));
    expect((await approveProposal(proposal, staff.auditor, stage.at + 2000, stage.newId)).ok).toBe(
      true,
    );
  });
});

describe("an observer", () => {
  test("sees that there is a jury where he looks on, and nobody's name", async () => {
    const page = await read(observers.track, jury.loader, `/desk/jury/${own.jury.id}`, {
      id: own.jury.id,
    });
    expect(page.status).toBe(200);
    const people = await rows<{ name: string }>("select name from person where id = any($1)", [
      own.jury.members.map(({ by }) => personOf(by)),
    ]);
    for (const { name } of people) expect(JSON.stringify(page.data)).not.toContain(name);
    const other = await read(observers.track, jury.loader, `/desk/jury/${foreign.jury.id}`, {
      id: foreign.jury.id,
    });
    expect(other.status).toBe(404);
    expect(await statuses(observers.award, own)).toEqual({ ...none, jury: 200 });
  });

  test("has no list of the secretariat's", async () => {
    expect((await read(observers.award, toCheck.loader, "/desk/eligibility")).status).toBe(403);
    expect((await read(observers.award, complaints.loader, "/desk/complaints")).status).toBe(403);
    expect((await read(observers.award, silent.loader, "/desk/silent")).status).toBe(404);
    expect((await read(observers.award, editions.loader, "/desk/editions")).status).toBe(200);
  });

  test("reads what he has read himself, and nothing that another has", async () => {
    await read(observers.award, thing.loader, `/desk/nomination/${nominationOf(own).id}`, {
      subject: "nomination",
      id: nominationOf(own).id,
    });
    const { data } = await read(observers.award, access.loader, "/desk/access?page=1");
    const paths = data.rows.map(({ path }: { path: string }) => path);
    expect(data.whose).toBe("own");
    expect(paths).toContain(`/desk/nomination/${nominationOf(own).id}`);
    const names = new Set(data.rows.map(({ person }: { person: string }) => person));
    expect(names.size).toBe(1);
  });
});

test("the desk of who looks on names each edition and region of his scope, with the way there", async () => {
  const seen = async (who: Actor) =>
    (await read(who, desk.loader, "/desk")).data.scopes.map(
      ({ name, regions }: { name: string; regions: { to: string }[] }) => [
        name,
        regions.map(({ to }) => to),
      ],
    );
  const ownScope = ["Award 2041", [`/desk/track/${own.track}`]];
  for (const who of [auditors.edition, auditors.track, observers.edition, observers.track])
    expect(await seen(who)).toEqual([ownScope]);
  for (const who of [auditors.award, auditors.region, observers.region])
    expect(await seen(who)).toHaveLength(2);
  expect(await seen(observers.elsewhere)).toEqual([]);
  expect(await seen(own.staff.officer)).toEqual([]);
});

describe("an officer", () => {
  const post = async (role: string, form: Record<string, string>) =>
    settled(
      offer.action({
        request: ask(`/desk/roles/${role}`, await signedIn(personOf(own.staff.officer), at()), {
          newId: randomUUID(),
          holderName: "Ada Moreau",
          holderLanguage: "en",
          ...form,
        }),
        context: { at: at(), ip: "192.0.2.1" },
        params: { role },
      }),
    );

  test("chooses what an observer or auditor may see", async () => {
    const { data } = await read(own.staff.officer, offer.loader, "/desk/roles/observer", {
      role: "observer",
    });
    const field = data.form.fields.find(({ name }: { name: string }) => name === "scope");
    expect(field.offered).toEqual(
      expect.arrayContaining([
        { value: "instance:award", name: "the award" },
        { value: `edition:${own.edition.id}`, name: "Award 2041" },
        { value: `track:${own.track}`, name: "Europe and North America in Award 2041" },
        { value: "region:ENA", name: "Europe and North America, in every edition" },
      ]),
    );
    const holderEmail = "ada@example.org";
    const done = await post("observer", { scope: `track:${own.track}`, holderEmail });
    expect(done.status).toBe(303);
    const [row] = await rows<{ id: string }>(
      `select m.id, m.body_kind as kind, m.body_id as body from mandate m join person p on p.id = m.person_id where p.email = $1`,
      [holderEmail],
    );
    expect(row).toMatchObject({ kind: "track", body: own.track });
    const page = await read(own.staff.officer, mandatePage.loader, `/desk/mandate/${row?.id}`, {
      id: row?.id ?? "",
    });
    expect(page.data.mandate.facts).toContainEqual({
      name: "For",
      value: "Europe and North America in Award 2041",
    });
  });

  test("is asked again where there is no such scope", async () => {
    const holderEmail = "eva@example.org";
    for (const scope of ["track:nothing", "city:award", "award", "instance:other"])
      expect((await post("auditor", { scope, holderEmail })).status, scope).toBe(422);
    expect((await post("auditor", { holderEmail })).status).toBe(422);
    expect(await rows("select 1 from person where email = $1", [holderEmail])).toEqual([]);
  });
});
