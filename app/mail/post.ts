import { createTransport } from "nodemailer";
import { oneLine } from "./render-mail.ts";

export type Letter = {
  /** Of the mail's row. The Message-ID is made from it, so that a repeat is recognised as one. */
  id: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  at: Date;
};

export type Post = {
  /** Resolves when the server has taken the letter, throws with what it said otherwise. */
  send(letter: Letter): Promise<void>;
  close(): void;
};

/** One mailbox, so that no list, comment or group hides in an address. */
const mailbox = /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\]+$/;

/** Sends through the server at `smtpUrl`. Each letter has a connection of its own: none is silently sent again. */
export function openPost(smtpUrl: string, from: string, appUrl: string): Post {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 15_000,
    dnsTimeout: 10_000,
  });
  const { hostname } = new URL(appUrl);
  return {
    async send({ id, to, subject, text, at }) {
      if (!mailbox.test(to.address)) throw new Error("the receiver's address is not a mailbox");
      await transport.sendMail({
        from,
        to: { name: oneLine(to.name), address: to.address },
        subject: oneLine(subject),
        text,
        date: at,
        messageId: `<${id.replace(/[^\w.-]/g, "_")}@${hostname}>`,
        headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
        textEncoding: "quoted-printable",
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
    close: () => transport.close(),
  };
}

const noServer = ["ECONNECTION", "ESOCKET", "ETIMEDOUT", "EDNS", "ETLS", "EAUTH", "EPROXY"];

/** The server cannot be reached or does not know us: the next letter would fare no better. */
export function isAway(fault: unknown): boolean {
  const { code, responseCode } = (fault ?? {}) as { code?: string; responseCode?: number };
  return noServer.includes(code ?? "") || responseCode === 421;
}
