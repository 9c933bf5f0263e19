import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RunningStore } from "#app/storage/embedded/server.ts";
import {
  connect,
  type Endpoint,
  KEYS,
  newKey,
  readAll,
  signCall,
  startTemporary,
  temporaryFolder,
} from "./endpoint.ts";

const MIB = 1024 ** 2;
const text = { contentType: "text/plain" };
let dir = "";
beforeEach(async () => {
  dir = await temporaryFolder();
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const inside = (folder: string) => readdir(path.join(dir, KEYS.bucket, folder));

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("it never came about");
}

/** Starts a PUT that announces `size` bytes and sends fewer; the returned function breaks the connection. */
async function startPut(endpoint: Endpoint, key: string, size: number, sent: number) {
  const signed = await signCall(endpoint.config, {
    method: "PUT",
    path: `/${key}`,
    headers: { "x-amz-content-sha256": "UNSIGNED-PAYLOAD", "content-length": String(size) },
  });
  const call = request(signed.url, { method: "PUT", headers: signed.headers });
  call.on("error", () => {});
  call.write(randomBytes(sent));
  await until(async () => (await inside("temporary")).length > 0);
  return () => call.destroy();
}

describe("a running store", () => {
  let server: RunningStore;
  let endpoint: Endpoint;
  beforeEach(async () => {
    ({ server } = await startTemporary({ dir }));
    endpoint = connect({ ...KEYS, endpoint: server.url, publicEndpoint: server.url });
  });
  afterEach(async () => {
    await endpoint.stop();
    await server.close();
  });
  const read = async (key: string) =>
    (await readAll(await endpoint.store.readObject(key))).toString();

  test("keeps the old object when a client vanishes in mid-body, and no leftovers", async () => {
    const key = newKey();
    await endpoint.store.putObject(key, Buffer.from("old"), text);
    const vanish = await startPut(endpoint, key, 10 * MIB, 3 * MIB);
    vanish();
    await until(async () => (await inside("temporary")).length === 0);
    expect(await read(key)).toBe("old");
  });

  test("makes no object when a client vanishes in mid-body where there was none", async () => {
    const key = newKey();
    (await startPut(endpoint, key, 10 * MIB, 10 * MIB - 1))();
    await until(async () => (await inside("temporary")).length === 0);
    expect(await endpoint.store.headObject(key)).toBeNull();
  });

  test("keeps the old object when a form breaks off", async () => {
    const key = newKey();
    await endpoint.store.putObject(key, Buffer.from("old"), text);
    const { url, fields } = await endpoint.store.presignPost(key, {
      ...text,
      maxBytes: 10 * MIB,
      expiresIn: 60,
    });
    const parts = Object.entries(fields).map(
      ([name, value]) =>
        `--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
    const head = 'Content-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n';
    const call = request(url, {
      method: "POST",
      headers: {
        "content-type": "multipart/form-data; boundary=edge",
        "content-length": String(5 * MIB),
      },
    });
    call.on("error", () => {});
    call.write(`${parts.join("")}--edge\r\n${head}`);
    call.write(randomBytes(MIB));
    await until(async () => (await inside("temporary")).length > 0);
    call.destroy();
    await until(async () => (await inside("temporary")).length === 0);
    expect(await read(key)).toBe("old");
  });

  test("lets a reader finish the version that it began, while it is replaced and deleted", async () => {
    const key = newKey();
    const bytes = randomBytes(20 * MIB);
    await endpoint.store.putObject(key, bytes, text);
    const stream = await endpoint.store.readObject(key);
    await endpoint.store.putObject(key, Buffer.from("new"), text);
    await endpoint.store.deleteObject(key);
    expect(Buffer.compare(await readAll(stream), bytes)).toBe(0);
  });

  test("has its folder for itself, and says which process that is", async () => {
    await expect(startTemporary({ dir })).rejects.toThrow(`in use by process ${process.pid}`);
    await server.close();
    const second = await startTemporary({ dir });
    await second.server.close();
    ({ server } = await startTemporary({ dir }));
  });

  test("says that a port is taken and gives its folder free", async () => {
    const other = path.join(dir, "other");
    const taken = startTemporary({ dir: other, port: server.port });
    await expect(taken).rejects.toMatchObject({ code: "EADDRINUSE" });
    const freed = await startTemporary({ dir: other });
    await freed.server.close();
  });

  test("keeps its objects and open uploads over a restart", async () => {
    const { store } = endpoint;
    const [key, large] = [newKey("Größe.txt"), newKey()];
    await store.putObject(key, Buffer.from("kept"), text);
    const { uploadId } = await store.createMultipart(large, text);
    await server.close();
    ({ server } = await startTemporary({ dir, port: server.port }));
    expect(await read(key)).toBe("kept");
    expect(await store.listParts(large, uploadId)).toEqual([]);
    const keys: string[] = [];
    for await (const object of store.listObjects(key)) keys.push(object.key);
    expect(keys).toEqual([key]);
  });
});

describe("a store that starts", () => {
  test("sweeps what a kill left half written and uploads that are no more", async () => {
    const bucket = path.join(dir, KEYS.bucket);
    const orphan = "00000000-0000-4000-8000-000000000000";
    await mkdir(path.join(bucket, "temporary", "half-an-upload"), { recursive: true });
    await writeFile(path.join(bucket, "temporary", "half-a-blob"), "half");
    await mkdir(path.join(bucket, "uploads", orphan), { recursive: true });
    await writeFile(path.join(bucket, "uploads", orphan, "part-1"), "half");
    const forgotten = "00000000-0000-4000-8000-000000000001";
    await mkdir(path.join(bucket, "uploads", forgotten));
    await writeFile(
      path.join(bucket, "uploads", forgotten, "upload.json"),
      JSON.stringify({ id: forgotten, key: "k", startedAt: Date.now() - 8 * 24 * 3600_000 }),
    );
    const { server } = await startTemporary({ dir });
    expect(await inside("temporary")).toEqual([]);
    expect(await inside("uploads")).toEqual([]);
    await server.close();
  });

  test("refuses a bucket's name that could leave its folder", async () => {
    for (const bucket of ["..", "a/b", "UPPER", ""]) {
      await expect(startTemporary({ dir, bucket })).rejects.toThrow("bucket name");
    }
  });
});

describe("npm run storage", () => {
  const children: ChildProcess[] = [];
  afterEach(() => {
    for (const child of children.splice(0)) child.kill("SIGKILL");
  });

  const environment = {
    S3_REGION: KEYS.region,
    S3_BUCKET: KEYS.bucket,
    S3_ACCESS_KEY_ID: KEYS.accessKeyId,
    S3_SECRET_ACCESS_KEY: KEYS.secretAccessKey,
  };
  function run(args: string[], env: Record<string, string> = environment) {
    const child = spawn(process.execPath, ["--import", "tsx", "app/cli/storage.ts", ...args], {
      env: { PATH: process.env.PATH, NODE_ENV: "test", ...env },
    });
    children.push(child);
    let said = "";
    const first = new Promise<string>((resolve) => {
      for (const stream of [child.stdout, child.stderr]) {
        stream.on("data", (bytes: Buffer) => {
          said += bytes;
          if (said.includes("\n")) resolve(said);
        });
      }
    });
    const exit = new Promise<number | null>((resolve) => child.once("exit", resolve));
    return { child, first, exit };
  }
  const start = async () => {
    const { first, ...rest } = run(["--port", "0", "--dir", dir]);
    const line = await first;
    const url = /^store (http:\/\/127\.0\.0\.1:\d+)\/evidence in .+\n$/.exec(line)?.[1] ?? line;
    return { ...rest, endpoint: connect({ ...KEYS, endpoint: url, publicEndpoint: url }) };
  };

  test("says one line when it listens and ends by SIGTERM and SIGINT", async () => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      const { child, exit, endpoint } = await start();
      await endpoint.store.check();
      child.kill(signal);
      expect(await exit).toBe(0);
      await endpoint.stop();
    }
  });

  test("says of each variable what it wants, and how it is called", async () => {
    const without = run(["--port", "0", "--dir", dir], { S3_REGION: "x" });
    expect(await without.first).toBe(
      [
        "S3_ACCESS_KEY_ID is required by npm run storage: the key that its clients sign with\n",
        "S3_SECRET_ACCESS_KEY is required by npm run storage: the key that its clients sign with\n",
      ].join(""),
    );
    expect(await without.exit).toBe(1);
    const wrong = run(["--port", "0", "--dir", dir], {
      ...environment,
      S3_BUCKET: "No",
      S3_SECRET_ACCESS_KEY: "short",
      DATABASE_URL: "no matter",
    });
    expect(await wrong.first).toMatch(
      /^S3_BUCKET wants a bucket's name: .*\nS3_SECRET_ACCESS_KEY wants the key, 8 .*\n$/,
    );
    expect(await wrong.exit).toBe(1);
    const unnamed = run(["--port", "0"]);
    expect(await unnamed.first).toContain("usage: npm run storage");
    expect(await unnamed.exit).toBe(1);
  });

  test("killed in mid-upload leaves the old object, or none, and starts again", async () => {
    const [old, fresh, large] = [newKey(), newKey(), newKey()];
    const first = await start();
    const { store } = first.endpoint;
    await store.putObject(old, Buffer.from("old"), text);
    const { uploadId } = await store.createMultipart(large, text);
    await startPut(first.endpoint, old, 50 * MIB, 20 * MIB);
    await startPut(first.endpoint, fresh, 50 * MIB, 20 * MIB);
    first.child.kill("SIGKILL");
    await first.exit;
    await first.endpoint.stop();
    expect((await inside("temporary")).length).toBeGreaterThan(0);

    const second = await start();
    expect(await inside("temporary")).toEqual([]);
    const again = second.endpoint.store;
    expect((await readAll(await again.readObject(old))).toString()).toBe("old");
    expect(await again.headObject(fresh)).toBeNull();
    expect(await again.listParts(large, uploadId)).toEqual([]);
    await second.endpoint.stop();
  });

  test("killed at any moment of many overwrites leaves whole objects only", async () => {
    const key = newKey();
    const first = await start();
    const sizes = [10, 3 * MIB];
    let written = 0;
    const writing = (async () => {
      for (;;) {
        const size = sizes[written % 2] as number;
        await first.endpoint.store.putObject(key, Buffer.alloc(size, written % 251), text);
        written++;
      }
    })().catch(() => {});
    await until(async () => written > 20);
    first.child.kill("SIGKILL");
    await first.exit;
    first.endpoint.store.close();
    await writing;

    const second = await start();
    const bytes = await readAll(await second.endpoint.store.readObject(key));
    expect(sizes).toContain(bytes.length);
    expect(bytes.every((byte) => byte === bytes[0])).toBe(true);
    // The last write that was confirmed, or the one that was under way.
    expect([(written - 1) % 251, written % 251]).toContain(bytes[0]);
    await second.endpoint.stop();
  });

  test("a second one on the same folder is refused in a sentence", async () => {
    const { child, endpoint } = await start();
    const second = run(["--port", "0", "--dir", dir]);
    expect(await second.first).toContain(`is in use by process ${child.pid}: stop that one first`);
    expect(await second.exit).toBe(1);
    await endpoint.stop();
  });
});
