import type { AppLoadContext } from "@remix-run/node";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openPost } from "#app/mail/post.ts";
import * as signIn from "#app/routes/sign-in.tsx";
import * as link from "#app/routes/sign-in_.link.tsx";
import { sendMails } from "#app/services/send-mails.server.ts";
import { findVisitor } from "#app/services/sign-in/find-visitor.server.ts";
import { mailLink } from "#app/services/sign-in/mail-link.server.ts";
import { disconnect, inTransaction, type Row } from "#prisma/transaction.ts";
import { catchMail } from "#tests/mail/catcher.ts";
import { ask, person } from "#tests/sign-in.ts";

const appUrl = "http://localhost:3000";
const sql = <R extends Row = Row>(text: string, values: unknown[] = []) =>
  inTransaction((tx) => tx.run<R>(text, values));

let server: Awaited<ReturnType<typeof catchMail>>;
let post: ReturnType<typeof openPost>;

beforeAll(async () => {
  server = await catchMail();
  post = openPost(server.url, "Award <award@example.org>", appUrl);
  await person("ada", { email: "ada@city.example" });
});
afterAll(async () => {
  post.close();
  await server.close();
  await disconnect();
});
beforeEach(async () => {
  server.letters.length = 0;
  for (const table of ["mail", "verification", "rate_limit", "sign_in"])
    await sql(`delete from ${table}`);
  await sql("delete from graphile_worker._private_jobs");
});

const args = (request: Request, ip = "192.0.2.1") => ({
  request,
  context: { at: new Date(), ip } as AppLoadContext,
  params: {},
});
const whole = async (answer: unknown) => {
  const { status, headers } = answer as Response;
  return { status, headers: [...headers], body: await (answer as Response).text() };
};
const askFor = (email: string, next = "/desk", ip?: string) =>
  signIn.action(args(ask("/sign-in", undefined, { email, next }), ip)) as Promise<Response>;

type Job = { payload: { sealed: string } };
const jobs = () => sql<Job>("select payload from graphile_worker._private_jobs order by id");

/** What the worker does with what is queued: the job, then the letter. */
async function work(now = Date.now()) {
  for (const { payload } of await jobs()) await mailLink(payload.sealed, now);
  await sql("delete from graphile_worker._private_jobs");
  await sendMails({ post, appUrl }, now);
}

/** The link of the last letter, as its receiver opens it. */
function linkOf(letter = server.letters.at(-1)): URL {
  const [found] = letter?.text.match(/http\S+/) ?? [];
  return new URL(found ?? "nowhere");
}
const press = (url: URL, cookie?: string) => {
  const form = Object.fromEntries(url.searchParams);
  return link.action(
    args(ask("/sign-in/link", cookie, { token: form.token ?? "", next: form.next ?? "" })),
  ) as Promise<Response>;
};
const cookieOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((one) => one.slice(0, one.indexOf(";")))
    .join("; ");

describe("a link", () => {
  test("is mailed, changes nothing when opened, and signs in by its button, once", async () => {
    await askFor("Ada@City.example ", "/nominations/7?tab=files");
    await work();
    expect(server.letters.map(({ to }) => to)).toEqual([["ada@city.example"]]);
    const url = linkOf();
    expect(url.pathname).toBe("/sign-in/link");
    expect(await link.loader(args(ask(url.pathname + url.search)))).toEqual({
      token: url.searchParams.get("token"),
      to: "ada@city.example",
      next: "/nominations/7?tab=files",
    });
    expect(await sql("select 1 from sign_in")).toEqual([]);

    const entered = await press(url);
    expect([entered.status, entered.headers.get("location")]).toEqual([
      303,
      "/nominations/7?tab=files",
    ]);
    const [set] = entered.headers.getSetCookie();
    expect(set).toMatch(/^award\.session=.*; HttpOnly; SameSite=Lax/);
    const visitor = await findVisitor(ask("/desk", cookieOf(entered)), new Date());
    expect(visitor.person?.id).toBe("ada");
    expect(await sql("select ip_address from sign_in")).toEqual([{ ip_address: "192.0.2.1" }]);

    const again = await press(url);
    expect([again.status, await again.json()]).toEqual([422, { why: "expired" }]);
    expect(again.headers.getSetCookie().join()).not.toContain("award.session");
    expect(await sql("select 1 from sign_in")).toHaveLength(1);
  });

  test("stands nowhere in the database as it was mailed, and in no form once it is sent", async () => {
    await askFor("ada@city.example");
    const queued = JSON.stringify(await jobs());
    for (const { payload } of await jobs()) await mailLink(payload.sealed, Date.now());
    const waiting = JSON.stringify(await sql("select * from mail"));
    await work();
    const token = linkOf().searchParams.get("token") ?? "";
    expect(token.length).toBeGreaterThan(20);
    for (const kept of [queued, waiting, JSON.stringify(await sql("select * from verification"))])
      expect(kept).not.toContain(token);
    expect(waiting).toContain("sealed");
    expect(await sql("select facts from mail")).toEqual([{ facts: {} }]);
  });

  test("whose time is over lets nobody in", async () => {
    await askFor("ada@city.example");
    await work();
    await sql("update verification set expires_at = now() - interval '1 second'");
    const late = await press(linkOf());
    expect(late.status).toBe(422);
    expect(await sql("select 1 from sign_in")).toEqual([]);
  });

  test("ends the session that the browser had before", async () => {
    await person("bob");
    await askFor("bob@example.org");
    await work();
    const before = cookieOf(await press(linkOf()));
    await askFor("ada@city.example");
    await work();
    const after = cookieOf(await press(linkOf(), before));
    expect((await findVisitor(ask("/", before), new Date())).person).toBeNull();
    expect((await findVisitor(ask("/", after), new Date())).person?.id).toBe("ada");
  });

  test.each([
    "https://evil.example/desk",
    "//evil.example",
    "/\\evil.example",
    "javascript:alert(1)",
    "",
  ])("leads to no other site: %j", async (next) => {
    await askFor("ada@city.example", next);
    await work();
    const url = linkOf();
    expect(url.searchParams.get("next")).toBe("/desk");
    url.searchParams.set("next", next);
    expect((await press(url)).headers.get("location")).toBe("/desk");
  });
});

describe("whether an address is known", () => {
  const rows = () =>
    sql(
      `select (select count(*) from verification) as verification, (select count(*) from mail) as mail,
        (select count(*) from rate_limit) as "rateLimit", (select count(*) from sign_in) as sessions,
        (select count(*) from graphile_worker._private_jobs) as jobs, (select count(*) from person) as people`,
    );

  test("is not told by the answer, nor by what is written while it is made", async () => {
    const known = await whole(await askFor("ada@city.example"));
    const afterKnown = await rows();
    for (const table of ["verification", "rate_limit"]) await sql(`delete from ${table}`);
    await sql("delete from graphile_worker._private_jobs");
    const unknown = await whole(await askFor("eve@city.example"));
    expect(JSON.stringify(unknown).replaceAll("eve", "ada")).toBe(JSON.stringify(known));
    expect(await rows()).toEqual(afterKnown);
  });

  test("decides in the worker, which writes to nobody unknown and makes no person of him", async () => {
    await askFor("eve@city.example");
    await work();
    expect(server.letters).toEqual([]);
    expect(await sql("select 1 from mail")).toEqual([]);
    expect(await sql("select 1 from person where email like 'eve@%'")).toEqual([]);
  });

  test("an address that is none is told so, with what was typed", async () => {
    const wrong = await askFor("ada at city");
    expect([wrong.status, await wrong.json()]).toEqual([
      422,
      { typed: "ada at city", next: "/desk", wrong: "address" },
    ]);
    expect(await jobs()).toEqual([]);
  });
});

describe("too many", () => {
  test("links are not mailed to one person, whoever asks for them", async () => {
    for (let n = 0; n < 5; n++) await askFor("ada@city.example", "/desk", `192.0.2.${n}`);
    await work();
    expect(server.letters).toHaveLength(3);
    await askFor("ada@city.example");
    await work(Date.now() + 11 * 60_000);
    expect(server.letters).toHaveLength(4);
  });

  test("requests from one place are refused, whatever the visitor's headers claim", async () => {
    const forged = (n: number) => {
      const request = ask("/sign-in", undefined, { email: "ada@city.example", next: "/desk" });
      request.headers.set("x-forwarded-for", `198.51.100.${n}`);
      request.headers.set("x-client-ip", `198.51.100.${n}`);
      return signIn.action(args(request, "203.0.113.9")) as Promise<Response>;
    };
    for (let n = 0; n < 10; n++) expect((await forged(n)).status).toBe(303);
    const refused = await forged(10);
    expect([refused.status, await refused.json()]).toEqual([
      429,
      { typed: "ada@city.example", next: "/desk", wrong: "often" },
    ]);
    expect((await askFor("ada@city.example", "/desk", "203.0.113.10")).status).toBe(303);
  });
});
