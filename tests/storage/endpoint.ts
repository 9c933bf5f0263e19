import { createHash, createHmac, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { S3Client } from "@aws-sdk/client-s3";
import { HttpRequest } from "@smithy/protocol-http";
import { SignatureV4 } from "@smithy/signature-v4";
import { type RunningStore, type StoreOptions, startStore } from "#app/storage/embedded/server.ts";
import { createStore, type Store, type StoreConfig } from "#app/storage/store.server.ts";

export const KEYS = {
  accessKeyId: "TESTKEY",
  secretAccessKey: "a test's secret/+key",
  region: "eu-central-1",
  bucket: "evidence",
};

/** True when the suite runs against another server: S3_TEST_ENDPOINT and the S3_ variables say which. */
export const isForeign = process.env.S3_TEST_ENDPOINT !== undefined;

export interface Endpoint {
  config: StoreConfig;
  store: Store;
  client: S3Client;
  stop(): Promise<void>;
}

export async function openEndpoint(): Promise<Endpoint> {
  const foreign = process.env.S3_TEST_ENDPOINT;
  if (foreign) {
    const endpoint = connect({
      endpoint: foreign,
      publicEndpoint: foreign,
      region: process.env.S3_REGION ?? "us-east-1",
      bucket: process.env.S3_BUCKET ?? KEYS.bucket,
      accessKeyId: process.env.S3_ACCESS_KEY_ID ?? KEYS.accessKeyId,
      secretAccessKey: process.env.S3_SECRET_ACCESS_KEY ?? KEYS.secretAccessKey,
    });
    await endpoint.store.ensureBucket();
    return endpoint;
  }
  const { server, dir } = await startTemporary();
  const endpoint = connect({ ...KEYS, endpoint: server.url, publicEndpoint: server.url });
  return {
    ...endpoint,
    async stop() {
      await endpoint.stop();
      await server.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

export function connect(config: StoreConfig): Endpoint {
  const store = createStore(config);
  const { endpoint, region, accessKeyId, secretAccessKey } = config;
  const credentials = { accessKeyId, secretAccessKey };
  const client = new S3Client({ endpoint, region, credentials, forcePathStyle: true });
  const stop = async () => {
    store.close();
    client.destroy();
  };
  return { config, store, client, stop };
}

export const temporaryFolder = (): Promise<string> => mkdtemp(path.join(tmpdir(), "store-test-"));

export async function startTemporary(
  options: Partial<StoreOptions> = {},
): Promise<{ server: RunningStore; dir: string }> {
  const dir = options.dir ?? (await temporaryFolder());
  return { server: await startStore({ port: 0, ...KEYS, durable: false, ...options, dir }), dir };
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** S3's error code, empty when there is none. */
  code: string;
}

/** One request, sent as it is: no client in between that would repair or repeat it. */
export function send(
  url: string,
  options: {
    method?: string;
    headers?: Record<string, string>;
    body?: Uint8Array | string | undefined;
  } = {},
): Promise<Answer> {
  const { method = "GET", headers = {}, body } = options;
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    // The path is cut from the text: parsing would normalise what the signature covers.
    const target = url.slice(url.indexOf("/", "http://".length));
    const call = request({ hostname, port, path: target, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => {
        const whole = Buffer.concat(parts);
        const code = /<Code>(\w+)<\/Code>/.exec(whole.toString("latin1"))?.[1] ?? "";
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: whole, code });
      });
    });
    call.on("error", reject);
    call.end(body);
  });
}

class NodeSha256 {
  #hash;
  constructor(secret?: unknown) {
    this.#hash = secret ? createHmac("sha256", secret as Buffer) : createHash("sha256");
  }
  update(data: unknown) {
    this.#hash.update(data as Buffer);
  }
  async digest() {
    return this.#hash.digest();
  }
  reset() {}
}

export function signerOf({ region, accessKeyId, secretAccessKey }: StoreConfig): SignatureV4 {
  const credentials = { accessKeyId, secretAccessKey };
  const common = { service: "s3", uriEscapePath: false, applyChecksum: true };
  return new SignatureV4({ ...common, region, credentials, sha256: NodeSha256 });
}

export interface RawCall {
  method?: string;
  /** Below the bucket; percent-encoded by the caller. */
  path: string;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: Uint8Array | string;
  signedAt?: Date;
}

/** Signs a call in its headers without sending it. */
export async function signCall(config: StoreConfig, call: RawCall) {
  const { host } = new URL(config.endpoint);
  const { method = "GET", query = {}, body } = call;
  const signed = await signerOf(config).sign(
    new HttpRequest({
      method,
      path: `/${config.bucket}${call.path}`,
      query,
      headers: { host, ...call.headers },
      body: body ?? "",
    }),
    call.signedAt ? { signingDate: call.signedAt } : {},
  );
  const search = Object.entries(query).map(([k, v]) => `${k}=${encodeURIComponent(v)}`);
  const url = config.endpoint + signed.path + (search.length > 0 ? `?${search.join("&")}` : "");
  return { url, method, headers: signed.headers as Record<string, string>, body };
}

export async function callSigned(config: StoreConfig, call: RawCall): Promise<Answer> {
  const { url, ...rest } = await signCall(config, call);
  return send(url, rest);
}

/** A key of its own for each test, so that tests may share a bucket, also with others' runs. */
export const newKey = (name = "object"): string => `test/${randomUUID()}/${name}`;

export async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

/** Sends a presigned form as a browser would. */
export async function sendForm(
  url: string,
  fields: Record<string, string>,
  file: Uint8Array | null,
): Promise<Answer> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  if (file) form.append("file", new Blob([Uint8Array.from(file)]), "photo.png");
  const encoded = new Request(url, { method: "POST", body: form });
  const body = Buffer.from(await encoded.arrayBuffer());
  const headers = {
    "content-type": encoded.headers.get("content-type") ?? "",
    "content-length": String(body.length),
  };
  return send(url, { method: "POST", headers, body });
}
