/** Where to after signing in, unless the page that asked has said. */
export const HOME = "/desk";

/**
 * A path of this site, or `HOME` for whatever else was asked for: another site, a scheme, an address
 * that only looks like a path.
 */
export function ownPath(asked: unknown): string {
  if (typeof asked !== "string" || !/^\/(?![/\\])/.test(asked) || asked.length > 500) return HOME;
  const here = "http://here";
  if (!URL.canParse(asked, here)) return HOME;
  const url = new URL(asked, here);
  if (url.origin !== here || url.pathname.startsWith("//")) return HOME;
  return url.pathname + url.search;
}
