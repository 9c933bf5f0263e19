const MOST_CHARACTERS = 200;

/**
 * A Content-Disposition that saves under `fileName`, in both of RFC 6266's forms: plain ASCII for old
 * clients, percent-encoded UTF-8 for the rest. What could end the header or name a folder is taken out.
 */
export function attachment(fileName: string): string {
  const clean =
    [...fileName.normalize("NFC")]
      .filter((char) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\]/u.test(char))
      .slice(-MOST_CHARACTERS)
      .join("")
      .replace(/^[\s.]+|\s+$/g, "") || "file";
  const plain = clean.replace(/[^\x20-\x7e]/g, "_").replace(/["%;]/g, "_");
  const encoded = encodeURIComponent(clean).replace(
    /['()*!]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
