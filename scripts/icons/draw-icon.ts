import type { Picture } from "./encode-png";

type Colour = readonly [red: number, green: number, blue: number];
type Point = readonly [x: number, y: number];
/** Tells whether a point of the unit square belongs to the shape; y grows downwards. */
type Shape = (x: number, y: number) => boolean;

interface Layer {
  readonly shape: Shape;
  readonly colour: Colour;
}

const sky: Colour = [15, 98, 118];
const farMountain: Colour = [126, 190, 190];
const nearMountain: Colour = [240, 250, 248];
const sea: Colour = [64, 160, 200];
const foam: Colour = [214, 240, 248];
const tick: Colour = [255, 196, 61];

const samplesPerSide = 8;

/** 山、海 and a tick: mountains over the sea on a rounded tile. Small sizes drop the foam and thicken the tick. */
export function drawIcon(size: number): Picture {
  const layers = size < 32 ? smallLayers() : largeLayers();
  const tile = roundedSquare(0.02, 0.2);
  const rgba = new Uint8Array(size * size * 4);

  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) rgba.set(pixel(tile, layers, x, y, size), (y * size + x) * 4);
  }
  return { size, rgba };
}

function largeLayers(): Layer[] {
  return [
    { shape: polygon([0.42, 0.66], [0.68, 0.26], [0.98, 0.66]), colour: farMountain },
    { shape: polygon([0.02, 0.68], [0.36, 0.16], [0.72, 0.68]), colour: nearMountain },
    { shape: below(0.64, 0.025), colour: sea },
    { shape: band(0.76, 0.022, 0.035), colour: foam },
    { shape: stroke(0.07, [0.44, 0.62], [0.58, 0.78], [0.86, 0.42]), colour: tick },
  ];
}

function smallLayers(): Layer[] {
  return [
    { shape: polygon([0.02, 0.7], [0.38, 0.12], [0.78, 0.7]), colour: nearMountain },
    { shape: below(0.68, 0), colour: sea },
    { shape: stroke(0.085, [0.42, 0.62], [0.58, 0.8], [0.88, 0.4]), colour: tick },
  ];
}

function pixel(tile: Shape, layers: readonly Layer[], column: number, row: number, size: number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;

  for (let sample = 0; sample < samplesPerSide ** 2; sample++) {
    const x = (column + ((sample % samplesPerSide) + 0.5) / samplesPerSide) / size;
    const y = (row + (Math.floor(sample / samplesPerSide) + 0.5) / samplesPerSide) / size;
    if (!tile(x, y)) continue;

    covered++;
    const colour = layers.filter(({ shape }) => shape(x, y)).at(-1)?.colour ?? sky;
    colour.forEach((channel, i) => (sum[i] = (sum[i] ?? 0) + channel));
  }
  const alpha = Math.round((covered / samplesPerSide ** 2) * 255);
  return [...sum.map((channel) => Math.round(channel / Math.max(covered, 1))), alpha];
}

function roundedSquare(margin: number, radius: number): Shape {
  return (x, y) => {
    const outside = (value: number) => Math.max(Math.abs(value - 0.5) - (0.5 - margin - radius), 0);
    return Math.hypot(outside(x), outside(y)) <= radius;
  };
}

function polygon(...corners: Point[]): Shape {
  return (x, y) =>
    corners.reduce((inside, [x1, y1], i) => {
      const [x2, y2] = corners[(i + 1) % corners.length]!;
      const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
      return crosses ? !inside : inside;
    }, false);
}

function below(level: number, swell: number): Shape {
  return (x, y) => y > level + wave(x, swell);
}

function band(level: number, swell: number, width: number): Shape {
  return (x, y) => Math.abs(y - level - wave(x, swell)) < width / 2;
}

function wave(x: number, swell: number): number {
  return swell * Math.sin(x * Math.PI * 5);
}

function stroke(halfWidth: number, ...points: Point[]): Shape {
  return (x, y) => points.slice(1).some((end, i) => distanceToSegment([x, y], points[i]!, end) < halfWidth);
}

function distanceToSegment([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
  const nearest = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - nearest * (x2 - x1), y - y1 - nearest * (y2 - y1));
}
