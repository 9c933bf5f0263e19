type Pair = [x: number, y: number];

/**
 * A path of coasts in whole units and in steps, without the points that the eye cannot tell from the
 * last (`finest`) and without islands smaller than that: half the weight of a page with a map is its
 * coast. Takes a path of `M`, `L` and `Z` alone.
 */
export function lightened(path: string, finest: number): string {
  return path
    .split("M")
    .slice(1)
    .map((ring) => thinned(pairsOf(ring), finest))
    .filter((ring) => ring.length > 3)
    .map(inSteps)
    .join("");
}

const pairsOf = (ring: string): Pair[] =>
  ring
    .replace("Z", "")
    .split("L")
    .map((pair) => pair.split(",").map(Number) as Pair);

function thinned(ring: readonly Pair[], finest: number): Pair[] {
  const kept: Pair[] = [];
  for (const [x, y] of ring) {
    const last = kept.at(-1);
    if (last && Math.abs(x - last[0]) <= finest && Math.abs(y - last[1]) <= finest) continue;
    kept.push([x, y]);
  }
  return kept;
}

function inSteps(ring: readonly Pair[]): string {
  const steps = ring.map(([x, y], i) => {
    const [fromX, fromY] = ring[i - 1] ?? [0, 0];
    return `${x - fromX} ${y - fromY}`;
  });
  return `M${steps[0]}l${steps.slice(1).join(" ").replaceAll(" -", "-")}z`;
}
