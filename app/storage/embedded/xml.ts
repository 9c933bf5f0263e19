import type { ServerResponse } from "node:http";

/** A node of the answers' XML: text, or children by name, where a list repeats its name. */
export type Xml = string | number | boolean | XmlNode;
interface XmlNode {
  [name: string]: Xml | readonly Xml[] | undefined;
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeText(text: string): string {
  const escaped = text.replace(/[&<>"]/g, (char) => ENTITIES[char] as string);
  // Control characters and line ends would be lost or change; S3 sends them as references too.
  return escaped.replace(
    /[\p{Cc}\ufffe\uffff]/gu,
    (char) => `&#x${char.charCodeAt(0).toString(16)};`,
  );
}

function render(name: string, value: Xml | readonly Xml[] | undefined): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return value.map((item) => render(name, item)).join("");
  const inner =
    typeof value === "object"
      ? Object.entries(value as XmlNode)
          .map(([child, content]) => render(child, content))
          .join("")
      : escapeText(String(value));
  return `<${name}>${inner}</${name}>`;
}

export function sendXml(
  response: ServerResponse,
  status: number,
  root: string,
  content: Xml,
  headers: Record<string, string> = {},
): void {
  const body = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${render(root, content)}`);
  response.writeHead(status, {
    "content-type": "application/xml",
    "content-length": body.length,
    ...headers,
  });
  response.end(response.req.method === "HEAD" ? undefined : body);
}

function decodeText(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }[name as string] ?? whole;
  });
}

/**
 * The repeated `name` elements of a request's XML, each as its leaves by name.
 * No general parser: the one document that this server reads (CompleteMultipartUpload) is flat.
 */
export function readList(xml: string, name: string): Map<string, string>[] {
  const items = xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>(.*?)</${name}>`, "gs"));
  return [...items].map(([, inner]) => {
    const leaves = (inner ?? "").matchAll(/<(\w+)[^>]*>([^<]*)<\/\1>/g);
    return new Map([...leaves].map(([, leaf, text]) => [leaf as string, decodeText(text ?? "")]));
  });
}
