import { drawAround, type Place } from "./charts/earth.server.ts";

/** Degrees of latitude that the drawing reaches to each side. */
export const REACH = 14;

export function drawCity(
  position: Place,
  others: readonly (Place & { id: string; name: string })[],
) {
  const { on, ...drawing } = drawAround(position);
  const inside = ({ x, y }: { x: number; y: number }) =>
    x > 0 && y > 0 && x < drawing.width && y < drawing.height;
  return {
    drawing,
    here: on(position),
    others: others.map(({ id, name, ...place }) => ({ id, name, ...on(place) })).filter(inside),
  };
}
