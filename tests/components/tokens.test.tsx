import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const source = readFileSync("app/styles/tokens.css", "utf8");
const light = tokensIn(source.slice(source.indexOf(":root {"), source.indexOf("@media")));
const dark = { ...light, ...tokensIn(section("@media (prefers-color-scheme: dark)")) };

function section(from: string): string {
  const start = source.indexOf(from);
  return source.slice(start, source.indexOf("\n}\n", start));
}

type Oklch = { l: number; c: number; h: number };
function tokensIn(css: string): Record<string, Oklch> {
  const found = css.matchAll(/--([\w-]+): oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g);
  return Object.fromEntries(
    [...found].map(([, name, l, c, h]) => [
      name as string,
      { l: Number(l), c: Number(c), h: Number(h) },
    ]),
  );
}

/** Relative luminance of an OKLCH colour (Ottosson's matrices, sRGB coefficients of WCAG). */
function luminance({ l, c, h }: Oklch): number {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (part: number) => Math.min(1, Math.max(0, part));
  return (
    0.2126 * clip(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short) +
    0.7152 * clip(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short) +
    0.0722 * clip(-0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short)
  );
}

function contrast(one: Oklch, other: Oklch): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const regions = ["region-afr", "region-arb", "region-apa", "region-ena", "region-lac"];

describe.each([
  ["light", light],
  ["dark", dark],
])("the %s scheme", (_name, tokens) => {
  const of = (name: string) => tokens[name] as Oklch;

  test.each(["ink", "ink-soft", "act", "act-over", "wrong", "due"])(
    "--%s is read at 7:1",
    (name) => {
      expect(contrast(of(name), of("paper"))).toBeGreaterThanOrEqual(7);
      expect(contrast(of(name), of("paper-set-in"))).toBeGreaterThanOrEqual(6.5);
    },
  );

  test("the words on a button are read at 7:1", () => {
    expect(contrast(of("on-act"), of("act"))).toBeGreaterThanOrEqual(7);
  });

  test.each(regions)("--%s is seen at 3:1 on paper", (name) => {
    expect(contrast(of(name), of("paper"))).toBeGreaterThanOrEqual(3);
  });

  test("the regions share one lightness", () => {
    expect(new Set(regions.map((name) => of(name).l)).size).toBe(1);
  });
});

describe("the style sheets", () => {
  const others = readdirSync("app/styles").filter(
    (file) => !["tokens.css", "index.css"].includes(file),
  );

  test.each(others)("%s names no colour of its own", (file) => {
    const css = readFileSync(`app/styles/${file}`, "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, "");
    expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|rgb\(|hsl\(|oklch\(|:\s*(white|black|red|gray)\b/i);
  });

  test.each(others)("%s knows start and end, not left and right", (file) => {
    const css = readFileSync(`app/styles/${file}`, "utf8");
    expect(css).not.toMatch(
      /(margin|padding|border|inset)-(left|right|top|bottom)\b|(^|\s)(left|right|top|bottom|width|height):/m,
    );
  });
});
