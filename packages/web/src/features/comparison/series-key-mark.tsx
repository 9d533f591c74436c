import { isOpen, isStroke, markerOutlines, markerRadius } from "./marker-outline";
import type { SeriesStyle } from "./series-style";

/** The line and marker of a series, for the legend. */
export function SeriesKeyMark({ style }: { readonly style: SeriesStyle }) {
  const { colour, marker, isDashed } = style;
  const paint = isOpen(marker) ? { fill: "#fff", stroke: colour, strokeWidth: 2 } : { fill: colour };
  return (
    <svg width="26" height="16" viewBox="-13 -8 26 16" aria-hidden="true" focusable="false">
      <path d="M-13 0H13" stroke={colour} strokeWidth="2.5" strokeDasharray={isDashed ? "6 4" : undefined} />
      {marker === "circle" || marker === "ring" ? <circle r={markerRadius} {...paint} /> : null}
      {markerOutlines[marker].map((line) => {
        const path = `M${line.map((corner) => corner.join(" ")).join("L")}`;
        return <path key={path} d={isStroke(marker) ? path : `${path}Z`} {...paint} />;
      })}
    </svg>
  );
}
