import { SMTPServer } from "smtp-server";

/** A letter as the server got it: its envelope, its headers as single lines, and its text decoded. */
export type Caught = { to: string[]; headers: Record<string, string[]>; text: string };

/** A real SMTP server that keeps what it gets. `refuse` answers a receiver with that error instead. */
export async function catchMail({ refuse }: { refuse?: (address: string) => Error | null } = {}) {
  const letters: Caught[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onRcptTo: ({ address }, _session, done) => done(refuse?.(address) ?? null),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk) => chunks.push(chunk));
      stream.on("end", () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        letters.push({ to, ...parsed(Buffer.concat(chunks).toString("latin1")) });
        done();
      });
    },
  });
  server.on("error", () => {});
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    close: () => new Promise<void>((closed) => server.close(closed)),
  };
}

function parsed(raw: string): Omit<Caught, "to"> {
  const end = raw.indexOf("\r\n\r\n");
  const headers: Caught["headers"] = {};
  for (const line of raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, " ")
    .split("\r\n")) {
    const [, name = "", value = ""] = line.match(/^([^:]+): ?(.*)$/) ?? [];
    headers[name.toLowerCase()] = [...(headers[name.toLowerCase()] ?? []), words(value)];
  }
  return { headers, text: quotedPrintable(raw.slice(end + 4)).trimEnd() };
}

const quotedPrintable = (body: string) =>
  Buffer.from(
    body
      .replace(/=\r\n/g, "")
      .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  ).toString("utf8");

/** Encoded words of a header, put back together. */
const words = (value: string) =>
  value
    .replace(/\?= =\?/g, "?==?")
    .replace(/=\?utf-8\?([QB])\?(.*?)\?=/gi, (_, kind, text) =>
      kind.toUpperCase() === "B"
        ? Buffer.from(text, "base64").toString("utf8")
        : quotedPrintable(text.replaceAll("_", " ")),
    );
