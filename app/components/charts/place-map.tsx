import { hueOf } from "#app/components/region.tsx";
import type { Drawing, Point } from "./earth.server.ts";

type Props = {
  drawing: Drawing;
  here: Point;
  others: readonly (Point & { id: string; name: string })[];
  region: string;
  label: string;
  note: string;
};

/** One place in its surroundings, with its neighbours in the network as small dots. */
export function PlaceMap({ drawing, here, others, region, label, note }: Props) {
  const { width, height, land } = drawing;
  return (
    <figure className="chart chart-place">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <path className="map-land" d={land} />
        <path className="map-cross" d={`M0 ${here.y}H${width}M${here.x} 0V${height}`} />
        <g>
          {others.map(({ id, name, x, y }) => (
            <circle key={id} className="map-other" cx={x} cy={y} r="2.5">
              <title>{name}</title>
            </circle>
          ))}
        </g>
        <circle className={`map-here ${hueOf(region)}`} cx={here.x} cy={here.y} r="7" />
      </svg>
      <figcaption>{note}</figcaption>
    </figure>
  );
}
