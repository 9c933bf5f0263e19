import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { scanWithClamd } from "#app/storage/clamd.server.ts";

const MIB = 1024 ** 2;
/** The test file of the trade, in two halves, so that no scanner takes this test for one. */
const EICAR = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STAND", "ARD-ANTIVIRUS-TEST-FILE!$H+H*"].join(
  "",
);
const fileOf = (...pieces: (string | Buffer)[]) =>
  Readable.from(pieces.map((piece) => Buffer.from(piece as string)));

/** A daemon that speaks INSTREAM: it reads the whole file and says what `judge` makes of it. */
let daemon: Server;
let host = "";
let whole = Buffer.alloc(0);
let judge: (file: Buffer) => string;
let serve: (socket: Socket) => unknown;

const readAndJudge = async (socket: Socket) => {
  let waiting = Buffer.alloc(0);
  const file: Buffer[] = [];
  for await (const bytes of socket) {
    waiting = Buffer.concat([waiting, bytes as Buffer]);
    if (file.length === 0 && waiting.indexOf("zINSTREAM\0") === 0) waiting = waiting.subarray(10);
    while (waiting.length >= 4) {
      const length = waiting.readUInt32BE(0);
      if (length === 0) {
        whole = Buffer.concat(file);
        return socket.end(`stream: ${judge(whole)}\0`);
      }
      if (waiting.length < 4 + length) break;
      file.push(waiting.subarray(4, 4 + length));
      waiting = waiting.subarray(4 + length);
    }
  }
};

beforeEach(async () => {
  judge = (file) => (file.includes("EICAR") ? "Eicar-Test-File FOUND" : "OK");
  serve = readAndJudge;
  daemon = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on("error", () => {});
    serve(socket);
  }).listen(0, "127.0.0.1");
  await once(daemon, "listening");
  host = `127.0.0.1:${(daemon.address() as AddressInfo).port}`;
});
afterEach(() => daemon.close());

/** A real clamd with the EICAR signature, where CLAMD_TEST_HOST names one. */
const real = process.env.CLAMD_TEST_HOST;

describe("a scan", () => {
  test("answers null for a clean file, of any size and in any pieces", async () => {
    for (const pieces of [
      [""],
      ["clean"],
      [...Array.from({ length: 48 }, () => Buffer.alloc(65_536, 7))],
      ["a", "", "b"],
    ])
      expect(await scanWithClamd(real ?? host, fileOf(...pieces))).toBeNull();
  });

  test("names what was found, wherever the file was cut", async () => {
    expect(await scanWithClamd(real ?? host, fileOf(EICAR))).toMatch(/^Eicar/);
    const cut = fileOf(EICAR.slice(0, 20), EICAR.slice(20));
    expect(await scanWithClamd(real ?? host, cut)).toMatch(/^Eicar/);
  });

  test("sends the bytes as they are", async () => {
    await scanWithClamd(host, fileOf("ab", Buffer.from([0, 1, 2, 0]), "c"));
    expect(whole).toEqual(Buffer.from("ab\0\u0001\u0002\0c"));
  });
});

describe("what was not scanned is not clean", () => {
  test("when nobody listens", async () => {
    daemon.close();
    await expect(scanWithClamd(host, fileOf("clean"))).rejects.toThrow(/^clamd: .*ECONNREFUSED/);
  });

  test("when the file is larger than clamd takes, and it hangs up in the middle", async () => {
    serve = (socket) => {
      socket.once("data", () => socket.end("INSTREAM size limit exceeded. ERROR\0"));
    };
    const file = fileOf(...Array.from({ length: 40 }, () => Buffer.alloc(MIB)));
    await expect(scanWithClamd(host, file)).rejects.toThrow("clamd: INSTREAM size limit exceeded");
  });

  test("when the line breaks before the answer", async () => {
    serve = (socket) => socket.once("data", () => socket.resetAndDestroy());
    const file = fileOf(...Array.from({ length: 40 }, () => Buffer.alloc(MIB)));
    await expect(scanWithClamd(host, file)).rejects.toThrow(/^clamd: /);
    serve = (socket) => socket.once("data", () => socket.end());
    await expect(scanWithClamd(host, fileOf("clean"))).rejects.toThrow("clamd: no answer");
  });

  test("when the file itself breaks off", async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from("half");
        throw new Error("the store is away");
      })(),
    );
    await expect(scanWithClamd(real ?? host, broken)).rejects.toThrow("the store is away");
    expect(whole.toString()).not.toBe("half");
  });

  test("when the answer is none that we know", async () => {
    judge = () => "Can't allocate memory ERROR";
    await expect(scanWithClamd(host, fileOf("clean"))).rejects.toThrow("allocate memory");
  });
});

test("finds a daemon by name, by address and by an address of the new kind", async () => {
  const port = host.split(":")[1];
  expect(await scanWithClamd(`localhost:${port}`, fileOf("clean"))).toBeNull();
  await expect(scanWithClamd("[::1]:1", fileOf("x"))).rejects.toThrow(/::1/);
});
