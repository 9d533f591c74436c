import type * as PlotModule from "@observablehq/plot";
import type { ChartLayout, DrawnSegment } from "./chart-layout";
import type { PlacedLabel } from "./label-placement";
import { isOpen, isStroke, markerOutlines, markerRadius } from "./marker-outline";
import type { Marker } from "./series-style";

/** The legend's shape as a symbol of Plot: closed ones are filled, plus and cross are strokes. */
function symbolOf(marker: Marker): { draw(context: CanvasPath): void } {
  return {
    draw(context) {
      for (const line of markerOutlines[marker]) {
        line.forEach(([x, y], index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
        if (!isStroke(marker)) context.closePath();
      }
      if (marker === "circle" || marker === "ring") context.arc(0, 0, markerRadius, 0, 2 * Math.PI);
    },
  };
}

const labelClasses: Readonly<Record<PlacedLabel["kind"], string>> = {
  value: "app-chart__value",
  end: "app-chart__end",
  name: "app-chart__name",
  conflict: "app-chart__conflict",
};

const ink = "#0B0C0C";
const axisColour = "#7B8A85";
const gridColour = "#DDE4E1";
const conflictColour = "#8A4B00";

/** Draws a layout, with a description for whoever does not see it. */
export type DrawChart = (layout: ChartLayout, description: string) => SVGElement;

/** Set once Plot is there: from then on charts are drawn at once, so that a sheet of paper gets one of its own width. */
let loaded: DrawChart | undefined;

/** What draws charts, if it has been loaded. */
export function findDrawChart(): DrawChart | undefined {
  return loaded;
}

/** Loads Plot, which the first chart needs. */
export async function loadDrawChart(): Promise<DrawChart> {
  const Plot = await import("@observablehq/plot");
  loaded = (layout, description) => drawChart(Plot, layout, description);
  return loaded;
}

/**
 * Draws the layout with Plot. The places are the layout's, where labels keep clear of each other. Plot's own style element and its
 * names for inner groups are taken out: the security policy allows no inline style, and the image has one description for all of it.
 */
function drawChart(Plot: typeof PlotModule, layout: ChartLayout, description: string): SVGElement {
  const { plot, zero, zeroEnd, width, height } = layout;
  const baseline = plot.y + plot.height;
  const drawing = Plot.plot({
    width,
    height,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    className: "app-chart",
    marks: [
      Plot.ruleY(
        layout.yTicks.filter(({ at }) => at !== zero),
        { y: "at", x1: plot.x, x2: plot.x + plot.width, stroke: gridColour },
      ),
      Plot.ruleY([zero], { x1: plot.x, x2: zeroEnd, stroke: axisColour }),
      Plot.ruleX(layout.xTicks, { x: "at", y1: baseline, y2: baseline + 5, stroke: axisColour }),
      Plot.text(layout.yTicks, {
        x: plot.x - 8,
        y: "at",
        text: "text",
        textAnchor: "end",
        className: "app-chart__axis",
      }),
      Plot.text(layout.xTicks, { x: "at", y: baseline + 20, text: "text", className: "app-chart__axis", fill: ink }),
      ...[false, true].map((isDashed) =>
        Plot.link(
          layout.segments.filter((segment) => segment.isDashed === isDashed),
          {
            x1: (segment: DrawnSegment) => segment.from.x,
            y1: (segment: DrawnSegment) => segment.from.y,
            x2: (segment: DrawnSegment) => segment.to.x,
            y2: (segment: DrawnSegment) => segment.to.y,
            stroke: (segment: DrawnSegment) => segment.colour,
            strokeWidth: 2.5,
            ...(isDashed ? { strokeDasharray: "6 4" } : {}),
          },
        ),
      ),
      Plot.dot(
        layout.points.filter(({ inConflict }) => inConflict),
        {
          x: "x",
          y: "y",
          r: 10,
          fill: "#FFFFFF",
          stroke: conflictColour,
          strokeWidth: 2.5,
        },
      ),
      ...layout.points.map((point) =>
        Plot.dot([point], {
          x: "x",
          y: "y",
          r: markerRadius,
          symbol: symbolOf(point.marker),
          ...(isOpen(point.marker)
            ? { fill: "#FFFFFF", stroke: point.colour, strokeWidth: 2 }
            : { fill: point.colour }),
        }),
      ),
      ...(["value", "end", "name", "conflict"] as const).flatMap((kind) =>
        (["start", "middle", "end"] as const).map((anchor) =>
          Plot.text(
            layout.labels.filter((label) => label.kind === kind && label.anchor === anchor),
            {
              x: "x",
              y: "y",
              text: "text",
              textAnchor: anchor,
              lineAnchor: "bottom",
              className: labelClasses[kind],
              fill: kind === "conflict" ? conflictColour : ink,
              stroke: "#FFFFFF",
              strokeWidth: 3,
            },
          ),
        ),
      ),
    ],
  }) as SVGElement;
  drawing.querySelector("style")?.remove();
  for (const part of drawing.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  drawing.removeAttribute("font-family");
  drawing.removeAttribute("font-size");
  drawing.setAttribute("role", "img");
  drawing.setAttribute("aria-label", description);
  return drawing;
}
