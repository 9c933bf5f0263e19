import { once } from "node:events";
import { connect } from "node:net";
import type { Readable } from "node:stream";

/**
 * Sends a stream to clamd (INSTREAM) and answers the name of what it found, or null when clean.
 * `host` is `name` or `name:port`. Any answer that is neither is thrown: unscanned is not clean.
 */
export async function scanWithClamd(host: string, file: Readable): Promise<string | null> {
  const [name, port = "3310"] = host.split(":");
  const socket = connect({ host: name, port: Number(port) });
  socket.setTimeout(60_000, () => socket.destroy(new Error("clamd does not answer")));
  await once(socket, "connect");
  let answer = "";
  socket.setEncoding("utf8").on("data", (text) => {
    answer += text;
  });
  socket.write("zINSTREAM\0");
  for await (const chunk of file) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.length);
    if (!socket.write(Buffer.concat([length, chunk]))) await once(socket, "drain");
  }
  socket.write(Buffer.alloc(4));
  await once(socket, "close");
  const said = answer.replaceAll("\0", "").trim();
  if (said === "stream: OK") return null;
  const found = /^stream: (.+) FOUND$/.exec(said)?.[1];
  if (!found) throw new Error(`clamd: ${said || "no answer"}`);
  return found;
}
