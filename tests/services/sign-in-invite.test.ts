import { afterAll, beforeEach, expect, test } from "vitest";
import * as offer from "#app/routes/mandates.$id.tsx";
import * as link from "#app/routes/sign-in_.link.tsx";
import { findVisitor } from "#app/services/sign-in/find-visitor.server.ts";
import { type Invited, invite } from "#app/services/sign-in/invite.server.ts";
import { disconnect, inTransaction, type Row } from "#prisma/transaction.ts";
import { ask, person, signedIn } from "#tests/sign-in.ts";

const origin = "http://localhost:3000";
const sql = <R extends Row = Row>(text: string, values: unknown[] = []) =>
  inTransaction((tx) => tx.run<R>(text, values));

beforeEach(async () => {
  for (const table of ["mandate", "mail", "deadline", "sign_in", "verification", "person"])
    await sql(`delete from ${table}`);
});
afterAll(disconnect);

const args = (request: Request, id?: string) => ({
  request,
  context: { at: new Date(), ip: "192.0.2.1" },
  params: id ? { id } : {},
});

/** Invites and presses the button behind the link; the cookie and the offer's id. */
async function enter(invited: Invited) {
  const done = await invite(invited, origin, new Date());
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  const asked = new URL(done.link).searchParams;
  const form = { token: asked.get("token") ?? "", next: asked.get("next") ?? "" };
  const entered = (await link.action(args(ask("/sign-in/link", undefined, form)))) as Response;
  expect(entered.status).toBe(303);
  const [set = ""] = entered.headers.getSetCookie();
  const cookie = set.slice(0, set.indexOf(";"));
  const id = entered.headers.get("location")?.replace("/mandates/", "") ?? "";
  return { cookie, id };
}
const answer = async (id: string, cookie: string, given: string) => {
  const request = ask(`/mandates/${id}`, cookie, { answer: given });
  return (await offer.action(args(request, id)).catch((thrown) => thrown)) as Response;
};

test("the first officer signs in by the printed link and accepts the role on its page", async () => {
  const { cookie, id } = await enter({ role: "officer", email: "o@example.org", name: "O" });
  const before = await findVisitor(ask("/", cookie), new Date());
  expect([before.person?.name, before.viewer.mandates]).toEqual(["O", []]);
  const shown = await offer.loader(args(ask(`/mandates/${id}`, cookie), id));
  expect(shown.offer).toMatchObject({ role: "officer", state: "offered", offeredBy: null });

  const accepted = await answer(id, cookie, "accept");
  expect([accepted.status, accepted.headers.get("location")]).toEqual([303, `/mandates/${id}`]);
  const { viewer } = await findVisitor(ask("/", cookie), new Date());
  expect(viewer.mandates).toEqual([{ role: "officer", body: { kind: "instance", id: "award" } }]);

  const again = await answer(id, cookie, "accept");
  expect(again.status).toBe(409);
  expect((await again.json()).refused).toHaveLength(1);
});

test("an office that has a holder is founded no second time, and nobody is made for it", async () => {
  const { cookie, id } = await enter({ role: "officer", email: "o@example.org", name: "O" });
  await answer(id, cookie, "accept");
  const refused = await invite(
    { role: "officer", email: "p@example.org", name: "P" },
    origin,
    new Date(),
  );
  expect(refused).toMatchObject({
    ok: false,
    refusal: { unmet: [{ condition: "noHolderInOffice" }] },
  });
  expect(await sql("select email from person")).toEqual([{ email: "o@example.org" }]);
  expect(await sql("select 1 from verification")).toEqual([]);
  await enter({ role: "director", email: "d@example.org", name: "D" });
});

test("a refused offer is over, and the office may be founded again", async () => {
  const { cookie, id } = await enter({ role: "director", email: "d@example.org", name: "D" });
  expect((await answer(id, cookie, "refuse")).status).toBe(303);
  expect((await answer(id, cookie, "accept")).status).toBe(409);
  await enter({ role: "director", email: "e@example.org", name: "E" });
});

test("an offer is nobody else's to see or to answer", async () => {
  const { id } = await enter({ role: "officer", email: "o@example.org", name: "O" });
  await person("eve");
  const cookie = await signedIn("eve", new Date());
  const seen = await offer
    .loader(args(ask(`/mandates/${id}`, cookie), id))
    .catch((thrown) => thrown);
  expect(seen.status).toBe(404);
  expect((await answer(id, cookie, "accept")).status).toBe(404);
  expect(await sql("select state from mandate")).toEqual([{ state: "offered" }]);
});
