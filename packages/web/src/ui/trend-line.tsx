const [width, height, inset] = [96, 28, 4];
const colour = "#12436D";

/**
 * The course of a few values, from the first that is known, as a small line on a scale of its own that has zero in it; a gap
 * stays a gap. Nothing where there is one value alone. It repeats what is said beside it in words, and is hidden from who
 * does not see it.
 */
export function TrendLine({ values: all }: { readonly values: readonly (number | undefined)[] }) {
  const values = all.slice(all.findIndex((value) => value !== undefined));
  const known = values.filter((value) => value !== undefined);
  if (known.length < 2) return null;
  const [lowest, highest] = [Math.min(...known, 0), Math.max(...known, 0)];
  const step = (width - 2 * inset) / Math.max(values.length - 1, 1);
  const points = values.map((value, index) =>
    value === undefined
      ? undefined
      : { x: inset + index * step, y: inset + ((height - 2 * inset) * (highest - value)) / (highest - lowest || 1) },
  );
  const last = points.findLast((point) => point !== undefined);
  return (
    <svg className="app-chart" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {points.map((point, index) => {
        const next = points[index + 1];
        return point && next ? (
          <path key={point.x} d={`M${point.x} ${point.y}L${next.x} ${next.y}`} stroke={colour} strokeWidth="2" />
        ) : null;
      })}
      {last ? <circle cx={last.x} cy={last.y} r="3.5" fill={colour} /> : null}
    </svg>
  );
}
