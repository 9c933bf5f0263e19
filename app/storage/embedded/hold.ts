import { createHash } from "node:crypto";
import { realpathSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * Makes this process the only one that may write to `dir`, until the returned function is called.
 * On Linux the lock is an abstract socket: the kernel frees it with the process, so a kill leaves
 * nothing stale. Throws with the holder's process id when another process has it.
 */
export async function hold(dir: string): Promise<() => void> {
  const name = `store-${createHash("sha256").update(realpathSync(dir)).digest("hex").slice(0, 24)}`;
  const abstract = process.platform === "linux";
  const address = abstract ? `\0${name}` : path.join(tmpdir(), name);

  for (let tries = 0; ; tries++) {
    const server = createServer((socket) => socket.end(String(process.pid))).unref();
    const refused = await new Promise<Error | null>((resolve) => {
      server.once("error", resolve).listen(address, () => resolve(null));
    });
    if (!refused) return () => server.close();

    const holder = await askHolder(address);
    if (holder || tries >= 2) {
      throw new Error(`${dir} is in use by process ${holder || "unknown"}: stop that one first`);
    }
    if (!abstract) rmSync(address, { force: true });
  }
}

function askHolder(address: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    connect(address)
      .setEncoding("utf8")
      .on("data", (text) => {
        answer += text;
      })
      .on("end", () => resolve(answer))
      .on("error", () => resolve(""));
  });
}
