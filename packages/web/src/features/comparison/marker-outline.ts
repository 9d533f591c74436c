import type { Marker } from "./series-style";

type Corner = readonly [x: number, y: number];

/** Radius of the round markers, in pixels. */
export const markerRadius = 5.5;

const square: readonly Corner[] = [
  [-5, -5],
  [5, -5],
  [5, 5],
  [-5, 5],
];

/** The lines of every marker that is not round, about its middle, in pixels. Chart and legend draw the same ones. */
export const markerOutlines: Readonly<Record<Marker, readonly (readonly Corner[])[]>> = {
  circle: [],
  ring: [],
  square: [square],
  box: [square],
  triangle: [
    [
      [0, -6.5],
      [6.5, 5],
      [-6.5, 5],
    ],
  ],
  diamond: [
    [
      [0, -7],
      [7, 0],
      [0, 7],
      [-7, 0],
    ],
  ],
  plus: [
    [
      [0, -6],
      [0, 6],
    ],
    [
      [-6, 0],
      [6, 0],
    ],
  ],
  cross: [
    [
      [-5, -5],
      [5, 5],
    ],
    [
      [5, -5],
      [-5, 5],
    ],
  ],
};

/** Whether the marker is lines alone, with nothing to fill. */
export function isStroke(marker: Marker): boolean {
  return marker === "plus" || marker === "cross";
}

/** Whether the marker is drawn by its outline, on white: those of areas to compare with. */
export function isOpen(marker: Marker): boolean {
  return isStroke(marker) || marker === "ring" || marker === "box";
}
