const regions = ["AFR", "ARB", "APA", "ENA", "LAC"] as const;

/** The class under which a region's hue is drawn; a region we do not know stays grey. */
export const hueOf = (region: string): string =>
  (regions as readonly string[]).includes(region) ? `hue-${region.toLowerCase()}` : "hue-none";

/** A region's name with its hue as a short line before it. */
export function Region({ code, name }: { code: string; name: string }) {
  return <span className={`region ${hueOf(code)}`}>{name}</span>;
}
