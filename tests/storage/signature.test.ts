import { HttpRequest } from "@smithy/protocol-http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  callSigned,
  connect,
  type Endpoint,
  isForeign,
  newKey,
  openEndpoint,
  readAll,
  send,
  signCall,
  signerOf,
} from "./endpoint.ts";

let endpoint: Endpoint;
let key = "";
beforeAll(async () => {
  endpoint = await openEndpoint();
  key = newKey();
  await endpoint.store.putObject(key, Buffer.from("kept"), { contentType: "text/plain" });
});
afterAll(() => endpoint.stop());

const MINUTE = 60_000;
const ago = (ms: number) => new Date(Date.now() - ms);

describe("a request is refused", () => {
  test("without a signature", async () => {
    const { endpoint: url, bucket } = endpoint.config;
    for (const method of ["GET", "HEAD", "PUT", "DELETE", "POST"]) {
      const answer = await send(`${url}/${bucket}/${key}`, { method });
      // A POST to a key is no operation: a service may say that first.
      const refused = isForeign && method === "POST" ? /^40[0-9]$/ : /^403$/;
      expect(String(answer.status), method).toMatch(refused);
    }
    expect((await send(`${url}/${bucket}?list-type=2`)).code).toBe("AccessDenied");
    expect((await send(`${url}/`)).status).not.toBe(500);
  });

  test.each([
    ["another key", { accessKeyId: "SOMEBODY" }, "InvalidAccessKeyId"],
    ["another secret", { secretAccessKey: "guess" }, "SignatureDoesNotMatch"],
  ])("with %s", async (_name, wrong, code) => {
    const config = { ...endpoint.config, ...wrong };
    expect(await callSigned(config, { path: `/${key}` })).toMatchObject({ status: 403, code });
  });

  test("for another path, method, query or signed header than was signed", async () => {
    const signed = await signCall(endpoint.config, {
      path: `/${key}`,
      query: { "response-content-type": "text/plain" },
      headers: { range: "bytes=0-1" },
    });
    expect((await send(signed.url, signed)).status).toBe(206);
    const { url, headers } = signed;
    const attempts = [
      send(url.replace(key, `${key}x`), { headers }),
      send(url, { headers, method: "DELETE" }),
      send(url.replace("text%2Fplain", "text%2Fhtml"), { headers }),
      send(`${url}&x-id=1`, { headers }),
      send(url, { headers: { ...headers, range: "bytes=0-3" } }),
      send(url, { headers: { ...headers, host: "elsewhere" } }),
    ];
    for (const answer of await Promise.all(attempts)) {
      expect(answer).toMatchObject({ status: 403, code: "SignatureDoesNotMatch" });
    }
    expect((await readAll(await endpoint.store.readObject(key))).toString()).toBe("kept");
  });

  test("with one changed digit in its signature", async () => {
    const { url, headers } = await signCall(endpoint.config, { path: `/${key}` });
    const authorization = (headers.authorization ?? "").replace(/.$/, (digit) =>
      digit === "0" ? "1" : "0",
    );
    const answer = await send(url, { headers: { ...headers, authorization } });
    expect(answer).toMatchObject({ status: 403, code: "SignatureDoesNotMatch" });
  });

  test("with a body that is not the signed one", async () => {
    const target = newKey();
    const signed = await signCall(endpoint.config, {
      method: "PUT",
      path: `/${target}`,
      body: "the signed body",
    });
    const answer = await send(signed.url, { ...signed, body: "another content" });
    expect(answer).toMatchObject({ status: 400, code: "XAmzContentSHA256Mismatch" });
    expect(await endpoint.store.headObject(target)).toBeNull();
  });

  test("with an x-amz header that was added afterwards", async () => {
    const target = newKey();
    const signed = await signCall(endpoint.config, {
      method: "PUT",
      path: `/${target}`,
      body: "x",
    });
    const headers = { ...signed.headers, "x-amz-copy-source": `${endpoint.config.bucket}/${key}` };
    const { status } = await send(signed.url, { ...signed, headers });
    expect(isForeign ? [403, 501] : [403]).toContain(status);
    expect(await endpoint.store.headObject(target)).toBeNull();
  });

  test.skipIf(isForeign)("for another region or service", async () => {
    const config = { ...endpoint.config, region: "mars-north-1" };
    expect((await callSigned(config, { path: `/${key}` })).status).toBeGreaterThanOrEqual(400);
    const { url, headers } = await signCall(endpoint.config, { path: `/${key}` });
    const authorization = (headers.authorization ?? "").replace("/s3/", "/sqs/");
    const answer = await send(url, { headers: { ...headers, authorization } });
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });

  test("when its authorization makes no sense", async () => {
    const { url, headers } = await signCall(endpoint.config, { path: `/${key}` });
    for (const authorization of [
      "AWS4-HMAC-SHA256",
      "Basic abc",
      "AWS4-HMAC-SHA256 Credential=x",
    ]) {
      const answer = await send(url, { headers: { ...headers, authorization } });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
    }
  });
});

describe("clocks", () => {
  test("may differ by less than 15 minutes", async () => {
    const call = { path: `/${key}` };
    for (const signedAt of [ago(14 * MINUTE), ago(-14 * MINUTE)]) {
      expect((await callSigned(endpoint.config, { ...call, signedAt })).status).toBe(200);
    }
    for (const signedAt of [ago(16 * MINUTE), ago(-16 * MINUTE), ago(48 * 60 * MINUTE)]) {
      expect(await callSigned(endpoint.config, { ...call, signedAt })).toMatchObject({
        status: 403,
        code: "RequestTimeTooSkewed",
      });
    }
  });
});

describe("a presigned URL", () => {
  const presign = async (expiresIn: number, signingDate: Date, method = "GET") => {
    const { config } = endpoint;
    const signed = await signerOf(config).presign(
      new HttpRequest({
        method,
        path: `/${config.bucket}/${key}`,
        headers: {
          host: new URL(config.endpoint).host,
          "x-amz-content-sha256": "UNSIGNED-PAYLOAD",
        },
      }),
      { expiresIn, signingDate },
    );
    const query = Object.entries(signed.query ?? {}).map(
      ([name, value]) => `${name}=${encodeURIComponent(String(value))}`,
    );
    return `${config.endpoint}${signed.path}?${query.join("&")}`;
  };

  test("works until it expires", async () => {
    const fresh = await send(await presign(60, ago(50_000)));
    expect([fresh.status, fresh.body.toString()]).toEqual([200, "kept"]);
    expect(await send(await presign(60, ago(61_000)))).toMatchObject({
      status: 403,
      code: "AccessDenied",
    });
  });

  test.skipIf(isForeign)("does not work long before it was made", async () => {
    expect((await send(await presign(3600, ago(-20 * MINUTE)))).status).toBe(403);
  });

  test("cannot be stretched, retargeted or used for another method", async () => {
    const url = await presign(60, ago(0));
    const attempts = [
      send(url.replace("X-Amz-Expires=60", "X-Amz-Expires=6000")),
      send(url.replace(/&?X-Amz-Expires=60/, "")),
      send(url.replace(key, `${key}x`)),
      send(`${url}&response-content-type=text%2Fhtml`),
      send(url, { method: "DELETE" }),
    ];
    for (const answer of await Promise.all(attempts)) expect(answer.status).not.toBe(200);
    expect(await endpoint.store.headObject(key)).not.toBeNull();
  });

  test("lives a week at most", async () => {
    const url = await presign(604_800, ago(0));
    expect((await send(url)).status).toBe(200);
    const longer = await send(url.replace("X-Amz-Expires=604800", "X-Amz-Expires=604801"));
    expect(longer.status).toBeGreaterThanOrEqual(400);
  });
});

describe("another bucket", () => {
  test("does not exist, also for whom may use ours", async () => {
    const other = connect({ ...endpoint.config, bucket: "another-bucket" });
    await expect(
      other.store.putObject(newKey(), Buffer.from("x"), { contentType: "text/plain" }),
    ).rejects.toMatchObject({ name: "NoSuchBucket" });
    await expect(other.store.readObject(key)).rejects.toMatchObject({ name: "NoSuchBucket" });
    await expect(other.store.check()).rejects.toThrow();
    await other.stop();
  });
});
