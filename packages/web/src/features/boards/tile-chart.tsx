import { useWidth } from "../../ui/use-width";
import { numberOf, type Point, type Scale } from "../comparison/comparison";
import { periodTitle, shortPeriods } from "../comparison/period-words";
import { inConflict } from "../comparison/point-statements";
import { valueWords } from "../comparison/value-words";

const height = 136;
const [top, baseline] = [34, 106];
const [lineColour, conflictColour, axisColour] = ["#12436D", "#8A4B00", "#7B8A85"];

/** Three periods on a scale from zero of their own, every value printed. A gap stays a gap. */
export function TileChart({ points, scale }: { readonly points: readonly Point[]; readonly scale: Scale }) {
  const [frame, width] = useWidth();
  const highest = Math.max(...points.map((point) => numberOf(point) ?? 0), 0) || 1;
  const drawn = points.map((point, index) => {
    const number = numberOf(point);
    return {
      point,
      x: (width * (index + 0.5)) / points.length,
      y: number === undefined ? undefined : baseline - ((baseline - top) * number) / highest,
    };
  });
  const periods = shortPeriods(points.map(({ period }) => period));
  const lastWithValue = drawn.findLast(({ y }) => y !== undefined);
  const description = points.map((point) => `${periodTitle(point.period)} ${valueWords(point, scale)}`).join(", ");
  return (
    <div className="app-tile__chart" ref={frame}>
      {width > 0 ? (
        <svg
          className="app-chart"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={description}
        >
          <path d={`M0 ${baseline}H${width}`} stroke={axisColour} />
          {drawn.map(({ x, y }, index) => {
            const next = drawn[index + 1];
            if (y === undefined || next?.y === undefined) return null;
            return <path key={x} d={`M${x} ${y}L${next.x} ${next.y}`} stroke={lineColour} strokeWidth="2.5" />;
          })}
          {drawn.map(({ point, x, y }, index) => (
            <g key={x} textAnchor="middle">
              {y === undefined ? (
                <text className="app-chart__missing" x={x} y={baseline - 12}>
                  {valueWords(point, scale).toLowerCase()}
                </text>
              ) : (
                <>
                  {inConflict(point) ? (
                    <circle cx={x} cy={y} r="9" fill="#fff" stroke={conflictColour} strokeWidth="2.5" />
                  ) : null}
                  <circle cx={x} cy={y} r={inConflict(point) ? 4 : 5} fill={lineColour} />
                  <text
                    className={lastWithValue?.x === x ? "app-chart__end" : "app-chart__value"}
                    x={x}
                    y={y - (inConflict(point) ? 14 : 11)}
                  >
                    {valueWords(point, scale)}
                  </text>
                </>
              )}
              <text className="app-chart__axis" x={x} y={baseline + 22}>
                {periods[index]}
              </text>
            </g>
          ))}
        </svg>
      ) : null}
    </div>
  );
}
