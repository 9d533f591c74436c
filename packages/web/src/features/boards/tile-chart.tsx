import { useMediaQuery } from "../../ui/use-media-query";
import { useWidth } from "../../ui/use-width";
import type { Tile } from "./tile";
import { layOutTile, type TileLayout } from "./tile-layout";
import { describeTile } from "./tile-words";

const [lineColour, conflictColour, axisColour, benchmarkColour] = ["#12436D", "#8A4B00", "#7B8A85", "#4A5754"];

/** Width of a tile on paper, which has room for two beside each other. */
const paperWidthMax = 318;

/** Three periods on a scale with zero of their own, every value printed; what the latest is compared with is a named line. */
export function TileChart({ tile }: { readonly tile: Tile }) {
  const [frame, screenWidth] = useWidth();
  const isPaper = useMediaQuery("print");
  const width = isPaper ? Math.min(screenWidth, paperWidthMax) : screenWidth;
  const { points, scale, benchmark } = tile;
  return (
    <div className="app-tile__chart" ref={frame}>
      {width > 0 ? (
        <TileDrawing layout={layOutTile(points, scale, width, benchmark)} description={describeTile(tile)} />
      ) : null}
    </div>
  );
}

interface TileDrawingProps {
  readonly layout: TileLayout;
  readonly description: string;
}

function TileDrawing({ layout, description }: TileDrawingProps) {
  const { width, height, zero, periods, periodLine, points, benchmark } = layout;
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
      {benchmark ? (
        <path d={`M0 ${benchmark.line}H${width}`} stroke={benchmarkColour} strokeWidth="2" strokeDasharray="5 4" />
      ) : null}
      {points.map(({ x, y }, index) => {
        const next = points[index + 1];
        if (y === undefined || next?.y === undefined) return null;
        return <path key={x} d={`M${x} ${y}L${next.x} ${next.y}`} stroke={lineColour} strokeWidth="2.5" />;
      })}
      {points.map(({ x, y, inConflict, label, period }) => (
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
          {period.map((line, index) => (
            <text className="app-chart__axis" key={line} x={x} y={periods + index * periodLine}>
              {line}
            </text>
          ))}
        </g>
      ))}
      {benchmark ? (
        <text className="app-chart__value" x={benchmark.x} y={benchmark.y}>
          {benchmark.text}
        </text>
      ) : null}
    </svg>
  );
}
