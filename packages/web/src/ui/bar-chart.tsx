import { useId } from "react";
import { type Bar, barMeasures, layOutBars } from "./bar-chart-layout";
import { useWidth } from "./use-width";
import "../styles/bar-chart.scss";

export interface BarChartProps {
  /** Names the image: "Closing reserve of Halton by year". */
  readonly name: string;
  readonly bars: readonly Bar[];
}

/** Values as bars below each other, drawn for the width there is. A table with the same values stands beside it. */
export function BarChart(props: BarChartProps) {
  const [frame, width] = useWidth();
  return (
    <div className="app-bar-chart-frame" ref={frame}>
      {width > 0 ? <BarDrawing {...props} width={width} /> : null}
    </div>
  );
}

/** The drawing for a width in pixels: one image, with a description that holds every value. */
export function BarDrawing({ name, bars, width: asked }: BarChartProps & { readonly width: number }) {
  const id = useId();
  const { width, height, zero, bars: placed } = layOutBars(bars, asked);
  const middle = barMeasures.row / 2;
  return (
    <svg
      className="app-chart app-bar-chart"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={name}
      aria-describedby={id}
    >
      <desc id={id}>{bars.map(({ label, text }) => `${label}: ${text}.`).join(" ")}</desc>
      {placed.map(({ key, label, value, text, x, y, length }) => (
        <g key={key}>
          <text className="app-bar-chart__label" x={0} y={y + middle} dominantBaseline="central">
            {label}
          </text>
          {value === undefined ? null : (
            <rect
              className="app-bar-chart__bar"
              x={x}
              y={y + middle - barMeasures.thickness / 2}
              width={length}
              height={barMeasures.thickness}
            />
          )}
          <text
            className={value === undefined ? "app-chart__missing" : "app-chart__value"}
            x={width}
            y={y + middle}
            textAnchor="end"
            dominantBaseline="central"
          >
            {text}
          </text>
        </g>
      ))}
      <line className="app-bar-chart__zero" x1={zero} x2={zero} y1={0} y2={height} />
    </svg>
  );
}
