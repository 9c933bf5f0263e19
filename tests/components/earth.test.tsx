import { describe, expect, test } from "vitest";
import { drawAround, drawWorld, onWorld } from "#app/components/charts/earth.server.ts";

describe("the map", () => {
  test("is drawn once, without Antarctica, and light enough for a page", () => {
    const world = drawWorld();
    expect(drawWorld()).toBe(world);
    expect(world.height).toBeLessThan(world.width / 2);
    expect(world.land.length).toBeGreaterThan(5_000);
    expect(world.land.length).toBeLessThan(25_000);
  });

  test("puts north above south and east after west", () => {
    const [cork, doha, wyndham] = [
      onWorld({ lat: 51.9, lon: -8.5 }),
      onWorld({ lat: 25.3, lon: 51.5 }),
      onWorld({ lat: -37.9, lon: 144.6 }),
    ];
    expect(cork.y).toBeLessThan(doha.y);
    expect(doha.y).toBeLessThan(wyndham.y);
    expect(cork.x).toBeLessThan(doha.x);
    expect(doha.x).toBeLessThan(wyndham.x);
  });

  test("of a place has the place in its middle", () => {
    for (const place of [
      { lat: 59.9, lon: 10.7 },
      { lat: -17.7, lon: 178 },
      { lat: 0, lon: -179.9 },
    ]) {
      const { on, width, height } = drawAround(place);
      const { x, y } = on(place);
      expect(Math.abs(x - width / 2)).toBeLessThan(1);
      expect(Math.abs(y - height / 2)).toBeLessThan(1);
    }
  });
});
