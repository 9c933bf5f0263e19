/** The place that the seed gives a pair. */
export type Draw = (nomination: string, juror: string) => string;

/**
 * Hands sheets on along chains juror → juror while a chain leads from a load to one smaller by two
 * or more. Without such a chain a plan is optimal (Harvey et al., Semi-matchings, 2006).
 */
export function level(
  plan: Map<string, Set<string>>,
  clear: ReadonlyMap<string, readonly string[]>,
  load: Map<string, number>,
  drawn: Draw,
): void {
  const loadOf = (juror: string) => load.get(juror) ?? 0;
  for (;;) {
    const byLoad = [...load.keys()].toSorted((a, b) => loadOf(b) - loadOf(a) || (a < b ? -1 : 1));
    const chain = byLoad.map((from) => chainFrom(from, plan, clear, loadOf, drawn)).find(Boolean);
    if (!chain) return;
    for (const { nomination, from, to } of chain) {
      plan.get(nomination)?.delete(from);
      plan.get(nomination)?.add(to);
      load.set(from, loadOf(from) - 1);
      load.set(to, loadOf(to) + 1);
    }
  }
}

type Step = { nomination: string; from: string; to: string };

/** The shortest chain from `start` to a juror with at least two sheets less, or null. */
function chainFrom(
  start: string,
  plan: ReadonlyMap<string, ReadonlySet<string>>,
  clear: ReadonlyMap<string, readonly string[]>,
  loadOf: (juror: string) => number,
  drawn: Draw,
): Step[] | null {
  const reached = new Map<string, Step | null>([[start, null]]);
  for (const juror of reached.keys()) {
    if (loadOf(juror) <= loadOf(start) - 2) return stepsTo(juror, reached);
    const steps = [...plan].flatMap(([nomination, chosen]) =>
      chosen.has(juror)
        ? (clear.get(nomination) ?? [])
            .filter((to) => !chosen.has(to) && !reached.has(to))
            .map((to) => ({ nomination, from: juror, to }))
        : [],
    );
    steps.sort((a, b) => (drawn(a.nomination, a.to) < drawn(b.nomination, b.to) ? -1 : 1));
    for (const step of steps) if (!reached.has(step.to)) reached.set(step.to, step);
  }
  return null;
}

function stepsTo(end: string, reached: ReadonlyMap<string, Step | null>): Step[] {
  const steps: Step[] = [];
  for (let step = reached.get(end); step; step = reached.get(step.from)) steps.unshift(step);
  return steps;
}
