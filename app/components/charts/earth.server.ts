import { createRequire } from "node:module";
import { type GeoPermissibleObjects, type GeoProjection, geoEqualEarth, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

import { lightened } from "./coast.ts";

export type Place = { lat: number; lon: number };
export type Point = { x: number; y: number };
export type Drawing = { width: number; height: number; land: string };

type Land = Topology<{ land: GeometryCollection }>;
const load = createRequire(import.meta.url);
const lands = new Map<string, GeoPermissibleObjects>();

function landOf(scale: "110m" | "50m"): GeoPermissibleObjects {
  const known = lands.get(scale);
  if (known) return known;
  const topology = load(`world-atlas/land-${scale}.json`) as Land;
  const land = feature(topology, topology.objects.land);
  lands.set(scale, land);
  return land;
}

const WIDTH = 960;
/** Antarctica has no cities: the drawing ends south of Tierra del Fuego. */
const SOUTH = -58;
// Turned a little, so that the edge runs through the Bering Strait and cuts no land in two.
const world = geoEqualEarth().rotate([-11, 0]).fitWidth(WIDTH, { type: "Sphere" });
const height = Math.ceil(world([11, SOUTH])?.[1] ?? 0);
let drawn: Drawing | undefined;

/** The land of the world, drawn once for the life of the process. */
export function drawWorld(): Drawing {
  drawn ??= {
    width: WIDTH,
    height,
    land: coast(
      world.clipExtent([
        [0, 0],
        [WIDTH, height],
      ]),
      landOf("110m"),
      1,
    ),
  };
  return drawn;
}

export const onWorld = ({ lat, lon }: Place): Point => at(world([lon, lat]));

const AROUND = 320;
const around = new Map<string, string>();

/** The land around a place, about 3 000 km across, in the same projection turned to its meridian. */
export function drawAround(place: Place): Drawing & { on: (other: Place) => Point } {
  const local = geoEqualEarth()
    .rotate([-place.lon, 0])
    .center([0, place.lat])
    .scale((AROUND / 3000) * 6371)
    .translate([AROUND / 2, AROUND / 2])
    .clipExtent([
      [0, 0],
      [AROUND, AROUND],
    ]);
  // All coasts of the world go through the projection: once for each city is enough.
  const key = `${place.lat} ${place.lon}`;
  const land = around.get(key) ?? coast(local, landOf("50m"), 1);
  around.set(key, land);
  return {
    width: AROUND,
    height: AROUND,
    land,
    on: (other) => at(local([other.lon, other.lat])),
  };
}

const coast = (projection: GeoProjection, land: GeoPermissibleObjects, finest: number): string =>
  lightened(geoPath(projection).digits(0)(land) ?? "", finest);

const at = (projected: [number, number] | null): Point => ({
  x: Math.round((projected?.[0] ?? -99) * 10) / 10,
  y: Math.round((projected?.[1] ?? -99) * 10) / 10,
});

/** Where a region's name stands on the map: over the sea beside it. */
export const regionPlaces: Record<string, Place> = {
  AFR: { lat: -22, lon: -14 },
  ARB: { lat: 3, lon: 60 },
  APA: { lat: 8, lon: 158 },
  ENA: { lat: 65, lon: -48 },
  LAC: { lat: -22, lon: -116 },
};
