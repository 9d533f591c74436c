import { useWidth } from "../../ui/use-width";
import type { Point, Scale } from "../comparison/comparison";
import { periodTitle, shortPeriods } from "../comparison/period-words";
import { valueWords } from "../comparison/value-words";
import { layOutTile, type TileLayout } from "./tile-layout";

const [lineColour, conflictColour, axisColour] = ["#12436D", "#8A4B00", "#7B8A85"];

/** Three periods on a scale with zero of their own, every value printed. A gap stays a gap. */
export function TileChart({ points, scale }: { readonly points: readonly Point[]; readonly scale: Scale }) {
  const [frame, width] = useWidth();
  const description = points.map((point) => `${periodTitle(point.period)} ${valueWords(point, scale)}`).join(", ");
  return (
    <div className="app-tile__chart" ref={frame}>
      {width > 0 ? (
        <TileDrawing
          layout={layOutTile(points, scale, width)}
          names={shortPeriods(points.map(({ period }) => period))}
          description={description}
        />
      ) : null}
    </div>
  );
}

interface TileDrawingProps {
  readonly layout: TileLayout;
  readonly names: readonly string[];
  readonly description: string;
}

function TileDrawing({ layout: { width, height, zero, periods, points }, names, description }: TileDrawingProps) {
  return (
    <svg
      className="app-chart"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={description}
    >
      <path d={`M0 ${zero}H${width}`} stroke={axisColour} />
      {points.map(({ x, y }, index) => {
        const next = points[index + 1];
        if (y === undefined || next?.y === undefined) return null;
        return <path key={x} d={`M${x} ${y}L${next.x} ${next.y}`} stroke={lineColour} strokeWidth="2.5" />;
      })}
      {points.map(({ x, y, inConflict, label }, index) => (
        <g key={x} textAnchor="middle">
          {y === undefined ? null : (
            <>
              {inConflict ? <circle cx={x} cy={y} r="9" fill="#fff" stroke={conflictColour} strokeWidth="2.5" /> : null}
              <circle cx={x} cy={y} r={inConflict ? 4 : 5} fill={lineColour} />
            </>
          )}
          <text className={`app-chart__${label.kind}`} x={label.x} y={label.y}>
            {label.text}
          </text>
          <text className="app-chart__axis" x={x} y={periods}>
            {names[index]}
          </text>
        </g>
      ))}
    </svg>
  );
}
