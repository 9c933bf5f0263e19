/**
 * The kind of a file by its first bytes, never by its name: null for whatever is none of the kinds
 * an edition can allow. HTML and SVG have no signature and so are none of them.
 */
export function kindOfBytes(head: Uint8Array): string | null {
  const text = Buffer.from(head).toString("latin1");
  if (text.startsWith("%PDF-")) return "pdf";
  if (text.startsWith("\xff\xd8\xff")) return "jpeg";
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (text.startsWith("RIFF") && text.slice(8, 12) === "WEBP") return "webp";
  if (text.slice(4, 8) === "ftyp") return "mp4";
  if (!text.startsWith("PK\x03\x04")) return null;
  if (text.includes("mimetypeapplication/vnd.oasis.opendocument.text")) return "odt";
  return text.includes("[Content_Types].xml") || text.includes("word/") ? "docx" : null;
}
