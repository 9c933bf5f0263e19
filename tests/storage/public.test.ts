import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningStore } from "#app/storage/embedded/server.ts";
import { createStoreProxy } from "#app/storage/proxy.server.ts";
import { createStore, type Store } from "#app/storage/store.server.ts";
import { KEYS, newKey, readAll, send, sendForm, startTemporary } from "./endpoint.ts";

const ORIGIN = "http://pages.example.org";
let server: RunningStore;
let dir = "";
let app: Server;
let store: Store;
let publicEndpoint = "";

beforeAll(async () => {
  ({ server, dir } = await startTemporary({ publicPrefix: "/store", corsOrigin: ORIGIN }));
  app = createServer(createStoreProxy(server.url));
  await new Promise<void>((resolve) => app.listen(0, "127.0.0.1", resolve));
  publicEndpoint = `http://localhost:${(app.address() as AddressInfo).port}/store`;
  store = createStore({ ...KEYS, endpoint: server.url, publicEndpoint });
});
afterAll(async () => {
  store.close();
  app.close();
  app.closeAllConnections();
  await server.close();
  await rm(dir, { recursive: true, force: true });
});

const inert = {
  "content-security-policy": "sandbox; default-src 'none'",
  "x-content-type-options": "nosniff",
};

describe("the store below the app's own origin", () => {
  test("gives a file as an inert attachment", async () => {
    const key = newKey("Größe.html");
    await store.putObject(key, Buffer.from("<script>"), { contentType: "text/html" });
    const url = await store.presignGet(key, { fileName: "a.html", expiresIn: 60 });
    expect(url.startsWith(`${publicEndpoint}/${KEYS.bucket}/`)).toBe(true);
    const answer = await send(url);
    expect([answer.status, answer.body.toString()]).toEqual([200, "<script>"]);
    expect(answer.headers).toMatchObject(inert);
    expect(answer.headers["content-disposition"]).toMatch(/^attachment; filename="a.html"/);
  });

  test("gives no page, whatever the signed URL or the object say", async () => {
    const inner = createStore({ ...KEYS, endpoint: publicEndpoint, publicEndpoint });
    const key = newKey();
    await inner.putObject(key, Buffer.from("x"), { contentType: "text/html" });
    const url = await store.presignPut(key, { contentType: "text/html", expiresIn: 60 });
    const headers = { "content-type": "text/html", "content-disposition": "inline" };
    expect((await send(url, { method: "PUT", headers, body: "<b>" })).status).toBe(200);
    const plain = await inner.headObject(key);
    expect(plain).toMatchObject({ size: 3 });
    const { headers: answered } = await send(
      await store.presignGet(key, { fileName: "f", expiresIn: 60 }),
    );
    expect(answered["content-disposition"]).toMatch(/^attachment/);
    inner.close();
  });

  test("takes forms and parts", async () => {
    const key = newKey();
    const form = await store.presignPost(key, {
      contentType: "image/png",
      maxBytes: 2_000_000,
      expiresIn: 60,
    });
    const bytes = randomBytes(1_500_000);
    expect((await sendForm(form.url, form.fields, bytes)).status).toBe(204);
    expect(Buffer.compare(await readAll(await store.readObject(key)), bytes)).toBe(0);
    expect(await sendForm(form.url, form.fields, randomBytes(2_000_001))).toMatchObject({
      status: 400,
      code: "EntityTooLarge",
    });

    const large = newKey();
    const { uploadId } = await store.createMultipart(large, { contentType: "image/png" });
    const url = await store.presignPart(large, uploadId, 1, { expiresIn: 60 });
    expect((await send(url, { method: "PUT", body: bytes })).status).toBe(200);
    const parts = await store.listParts(large, uploadId);
    const done = await store.completeMultipart(large, uploadId, parts, { maxBytes: 2_000_000 });
    expect(done).toMatchObject({ ok: true, size: bytes.length });
  });

  test("is signed for that path and host, and for no other", async () => {
    const key = newKey();
    await store.putObject(key, Buffer.from("x"), { contentType: "text/plain" });
    const url = await store.presignGet(key, { fileName: "f", expiresIn: 60 });
    const direct = url.replace(publicEndpoint, server.url);
    expect((await send(direct)).status).toBe(403);
    const samePath = url.replace(new URL(publicEndpoint).origin, server.url);
    expect((await send(samePath)).status).toBe(403);
    expect((await send(url.replace("/store/", "/store/../store/"))).status).toBe(403);
  });

  test("refuses what is not signed, inert too", async () => {
    const answer = await send(`${publicEndpoint}/${KEYS.bucket}/anything`);
    expect(answer).toMatchObject({ status: 403, code: "AccessDenied" });
    expect(answer.headers).toMatchObject({ ...inert, "content-disposition": "attachment" });
  });
});

describe("scripts of another origin", () => {
  const preflight = (origin: string) =>
    send(`${server.url}/${KEYS.bucket}/k`, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "PUT",
        "access-control-request-headers": "content-type",
      },
    });

  test("may use the store when it is the app's", async () => {
    const answer = await preflight(ORIGIN);
    expect(answer.status).toBe(204);
    expect(answer.headers).toMatchObject({
      "access-control-allow-origin": ORIGIN,
      "access-control-allow-headers": "content-type",
      vary: "Origin",
    });
    const refused = await send(`${server.url}/${KEYS.bucket}/k`, { headers: { origin: ORIGIN } });
    expect(refused.headers["access-control-allow-origin"]).toBe(ORIGIN);
    expect(refused.headers["access-control-expose-headers"]).toContain("ETag");
  });

  test("may not when it is another's", async () => {
    const answer = await preflight("http://evil.example.org");
    expect(answer.status).toBe(403);
    expect(answer.headers).not.toHaveProperty("access-control-allow-origin");
  });
});

test("a proxy whose store is away says so", async () => {
  const lonely = createServer(createStoreProxy("http://127.0.0.1:1"));
  await new Promise<void>((resolve) => lonely.listen(0, "127.0.0.1", resolve));
  const { port } = lonely.address() as AddressInfo;
  expect((await send(`http://127.0.0.1:${port}/store/evidence/k`)).status).toBe(502);
  lonely.close();
  lonely.closeAllConnections();
});
