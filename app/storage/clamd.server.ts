import { connect, type Socket } from "node:net";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** Longer than clamd itself works on one file unless told otherwise, two minutes. */
const SILENCE_MS = 180_000;
const PORT = 3310;

/**
 * Sends a stream to clamd (INSTREAM) and answers the name of what it found, or null when clean.
 * `host` is `name`, `name:port` or `[address]:port`. Any answer that is neither is thrown: unscanned is not clean.
 */
export async function scanWithClamd(host: string, file: Readable): Promise<string | null> {
  const socket = connect(placeOf(host)).setTimeout(SILENCE_MS, () =>
    socket.destroy(new Error("no answer in three minutes")),
  );
  const heard = answerOf(socket);
  // What clamd says matters more than that it then hung up in the middle of a file.
  const sent = pipeline(file, framed, socket, { end: false }).then(
    () => null,
    (error: Error) => {
      socket.destroy();
      return error;
    },
  );
  const [{ said, broken }, unsent] = await Promise.all([heard, sent]);
  if (said === "stream: OK" && !unsent) return null;
  const found = /^stream: (.+) FOUND$/.exec(said)?.[1];
  if (found) return found;
  const problem = said || (broken ?? unsent)?.message || "no answer";
  throw new Error(`clamd: ${problem}`, { cause: broken ?? unsent ?? undefined });
}

function placeOf(host: string): { host: string; port: number } {
  const [, bracketed, name, port] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(host) ?? [];
  return { host: bracketed ?? name ?? host, port: Number(port ?? PORT) };
}

/** The command, each piece behind its length, and the empty one at the end. */
async function* framed(file: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield Buffer.from("zINSTREAM\0");
  for await (const piece of file) {
    // An empty piece would end the file.
    if (piece.length === 0) continue;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    yield length;
    yield piece;
  }
  yield Buffer.alloc(4);
}

/** All that clamd wrote until it hung up, and why the line broke, if it did. */
function answerOf(socket: Socket): Promise<{ said: string; broken: Error | null }> {
  return new Promise((done) => {
    let said = "";
    let broken: Error | null = null;
    socket.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
    socket.on("error", (error) => {
      broken = error;
    });
    // It has spoken; what is still to be sent of the file is of no use.
    socket.once("end", () => socket.destroy());
    socket.once("close", () => done({ said: said.replaceAll("\0", "").trim(), broken }));
  });
}
