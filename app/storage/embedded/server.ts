import { mkdirSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { allowOrigin, prepare, sendError } from "./answers.ts";
import { S3Error } from "./errors.ts";
import { hold } from "./hold.ts";
import { postObject } from "./post-object.ts";
import { route } from "./route.ts";
import { openShelf, type Shelf } from "./shelf.ts";
import { createVerifier, type Verifier } from "./signature.ts";
import { parseTarget } from "./target.ts";
import { sweepUploads } from "./uploads.ts";

export interface StoreOptions {
  /** 0 finds a free one. */
  port: number;
  /** 127.0.0.1 unless given. */
  host?: string;
  /** Created when missing; one process at a time. */
  dir: string;
  accessKeyId: string;
  secretAccessKey: string;
  bucket: string;
  region: string;
  /** `/store`: also answer below this path, as the app's own origin shows it. */
  publicPrefix?: string;
  /** The origin whose scripts may use the store directly. */
  corsOrigin?: string;
  /** False for a store that is thrown away afterwards: it does not wait for the disk. */
  durable?: boolean;
  /** Told of errors that are this server's own fault. */
  onFault?: (error: unknown) => void;
}

export interface RunningStore {
  url: string;
  port: number;
  /** Lets requests in flight end (5 s at most), then frees port and folder. */
  close(): Promise<void>;
}

const IDLE_MS = 60_000;
const GRACE_MS = 5_000;

/**
 * Starts the S3-compatible server on a folder. It is the default of one machine, not the way to
 * scale: that is any S3 service. Throws when the folder is in use (with the process id) or the
 * port is taken (`EADDRINUSE`).
 */
export async function startStore(options: StoreOptions): Promise<RunningStore> {
  const { host = "127.0.0.1", dir, bucket } = options;
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) {
    throw new Error(`${bucket} is no bucket name: 3 to 63 of a-z, 0-9, dot and hyphen`);
  }
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const release = await hold(dir);
  try {
    const shelf = openShelf(dir, bucket, options.durable ?? true);
    await sweepUploads(shelf, Date.now());
    const verifier = createVerifier(options);
    const answer = (request: IncomingMessage, response: ServerResponse, waits: boolean) =>
      void serve({ options, shelf, verifier, request, response, waits });
    const server = createServer((request, response) => answer(request, response, false));
    server.on("checkContinue", (request, response) => answer(request, response, true));
    // A large upload may take as long as it moves; only silence ends it.
    server.requestTimeout = 0;
    server.timeout = IDLE_MS;
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject).listen(options.port, host, resolve);
    });
    const { port } = server.address() as AddressInfo;
    const close = async () => {
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
      await closed;
      clearTimeout(cut);
      release();
    };
    return { url: `http://${host.includes(":") ? `[${host}]` : host}:${port}`, port, close };
  } catch (error) {
    release();
    throw error;
  }
}

async function serve(call: {
  options: StoreOptions;
  shelf: Shelf;
  verifier: Verifier;
  request: IncomingMessage;
  response: ServerResponse;
  waits: boolean;
}): Promise<void> {
  const { options, shelf, verifier, request, response } = call;
  let invited = !call.waits;
  const invite = () => {
    if (!invited) response.writeContinue();
    invited = true;
  };
  // A client that vanishes is noticed by whoever reads or writes; unheard, the event would end the process.
  request.on("error", () => {});
  response.on("error", () => {});
  try {
    const { publicPrefix = "", corsOrigin } = options;
    const url = request.url ?? "/";
    prepare(response, publicPrefix !== "" && url.startsWith(`${publicPrefix}/`));
    if (allowOrigin(request, response, corsOrigin)) return;
    const target = parseTarget(url, publicPrefix);
    const isForm = request.headers["content-type"]?.startsWith("multipart/form-data");
    if (request.method === "POST" && target.key === null && isForm) {
      if (target.bucket !== shelf.bucket) throw noSuchBucket();
      invite();
      await postObject(shelf, verifier, request, response);
      return;
    }
    const auth = await verifier.verify(request.method ?? "", request.headers, target);
    if (target.bucket !== shelf.bucket) throw noSuchBucket();
    await route({ shelf, target, request, response, auth, invite });
  } catch (error) {
    if (!(error instanceof S3Error) && !request.destroyed && !response.destroyed) {
      (options.onFault ?? console.error)(error);
    }
    const told =
      error instanceof S3Error
        ? error
        : new S3Error("InternalError", "The store failed; try again");
    sendError(request, response, told, invited);
  }
}

const noSuchBucket = () => new S3Error("NoSuchBucket", "The specified bucket does not exist");
