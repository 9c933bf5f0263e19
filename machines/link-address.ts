/** What is wrong with the address of a link; the catalogue has the words (`issue.*`). */
export type LinkIssue =
  | "notALink"
  | "notHttps"
  | "linkCredentials"
  | "linkInternal"
  | "linkTooLong";

export const LONGEST_LINK = 2000;

/** Names that lead to one's own machine or network, and none that leads to everybody's. */
const inside = new Set(
  "localhost local localdomain internal intranet private lan home corp arpa test invalid onion".split(
    " ",
  ),
);

/**
 * The address as it is kept, in ASCII throughout so that nothing in it can be drawn as something else; or why it is
 * none. Nobody ever fetches it: it is judged by how it is written.
 */
export function readLink(typed: string): { href: string; host: string } | LinkIssue {
  const address = typed.trim();
  if (/[\s\\]/.test(address) || !URL.canParse(address)) return "notALink";
  const { protocol, username, password, hostname, host, href } = new URL(address);
  if (protocol !== "https:") return "notHttps";
  if (username || password) return "linkCredentials";
  if (isInside(hostname)) return "linkInternal";
  return href.length > LONGEST_LINK ? "linkTooLong" : { href, host };
}

/** A number instead of a name is nobody's public address, either. */
function isInside(hostname: string): boolean {
  const name = hostname.replace(/\.$/, "");
  const labels = name.split(".");
  if (labels.length < 2 || name.startsWith("[")) return true;
  const last = labels.at(-1) ?? "";
  return inside.has(last) || /^\d+$/.test(last);
}
