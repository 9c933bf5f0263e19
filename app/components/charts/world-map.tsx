import { hueOf } from "#app/components/region.tsx";
import type { Drawing, Point } from "./earth.server.ts";

export type Dot = Point & {
  id: string;
  name: string;
  region: string;
  awarded: boolean;
  /** Left out by the reader's choice: still there, but pale. */
  faint: boolean;
};
export type RegionName = Point & {
  code: string;
  name: string;
  count: string;
  /** Both in one phrase. */
  line: string;
};

type Props = {
  drawing: Drawing;
  dots: readonly Dot[];
  names: readonly RegionName[];
  label: string;
  note: string;
  legend: { member: string; awardee: string };
};

/** Members as small dots, awardees larger, regions named where they are. No borders. */
export function WorldMap({ drawing, dots, names, label, note, legend }: Props) {
  const codes = names.map(({ code }) => code);
  return (
    <figure className="chart">
      <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} role="img" aria-label={label}>
        <path className="map-land" d={drawing.land} />
        <Dots className="map-faint" dots={dots.filter(({ faint }) => faint)} />
        {codes.map((code) => (
          <Dots
            key={code}
            className={hueOf(code)}
            dots={dots.filter(({ faint, region }) => !faint && region === code)}
          />
        ))}
        <g className="map-names" textAnchor="middle">
          {names.map(({ code, name, count, x, y }) => (
            <text key={code} className="map-name" x={x} y={y}>
              {name}
              <tspan className="map-count" x={x} dy="1.3em">
                {count}
              </tspan>
            </text>
          ))}
        </g>
      </svg>
      <Key names={names} words={legend} />
      <figcaption>{note}</figcaption>
    </figure>
  );
}

/** Awardees last, so that no neighbour covers them. */
function Dots({ className, dots }: { className: string; dots: readonly Dot[] }) {
  if (dots.length === 0) return null;
  const ordered = [...dots].sort((a, b) => Number(a.awarded) - Number(b.awarded));
  return (
    <g className={className}>
      {ordered.map(({ id, name, awarded, x, y }) => (
        <circle key={id} className={awarded ? "map-awarded" : "map-dot"} cx={x} cy={y}>
          <title>{name}</title>
        </circle>
      ))}
    </g>
  );
}

/** On a phone the names do not fit into the map: they stand under it with their hue. */
function Key({ names, words }: { names: readonly RegionName[]; words: Props["legend"] }) {
  return (
    <div className="map-key">
      <span className="map-sample">
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <circle cx="7" cy="7" r="3" />
        </svg>
        {words.member}
      </span>
      <span className="map-sample">
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <circle cx="7" cy="7" r="6" />
        </svg>
        {words.awardee}
      </span>
      {names.map(({ code, line }) => (
        <span key={code} className={`map-key-regions region ${hueOf(code)}`}>
          {line}
        </span>
      ))}
    </div>
  );
}
