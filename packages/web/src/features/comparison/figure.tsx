import { Chart } from "./chart";
import { scaleOf, type Comparison } from "./comparison";
import { buildHeadline } from "./headline";
import { buildRemarks } from "./judgement";
import { listLegend } from "./legend";
import { spanWords } from "./period-words";
import { SeriesKeyMark } from "./series-key-mark";
import { listDrawn, seriesDrawnMax, type SeriesStyle } from "./series-style";
import { measureWords } from "./value-words";

/** Where the focus goes when a comparison that was asked for has come. */
export const headlineId = "headline";

export interface FigureProps {
  readonly comparison: Comparison;
  readonly styles: ReadonlyMap<string, SeriesStyle>;
  /** The area whose course the headline tells first: the person's own board. */
  readonly focusArea: string | undefined;
}

/** Headline, what is measured, legend, drawing, and what may be said of it. */
export function Figure({ comparison, styles, focusArea }: FigureProps) {
  const lines = listDrawn(comparison.series).length;
  const isDrawn = lines > 0 && lines <= seriesDrawnMax;
  return (
    <section className="app-figure" aria-labelledby={headlineId}>
      <h2 className="app-figure__headline" id={headlineId} tabIndex={-1}>
        {buildHeadline(comparison, focusArea)}
      </h2>
      <p className="app-figure__subtitle">
        {measureWords(scaleOf(comparison))}
        {comparison.periods.length > 0 ? `, ${spanWords(comparison.periods)}` : null}
      </p>
      {isDrawn ? (
        <>
          <Legend comparison={comparison} styles={styles} />
          <Chart comparison={comparison} styles={styles} />
        </>
      ) : null}
      {lines > seriesDrawnMax ? (
        <p>
          The chart is left out: {lines} lines cannot be told apart. Choose fewer areas or one category to see it. The
          tables have every figure.
        </p>
      ) : null}
      <div className="app-judgement">
        {buildRemarks(comparison).map(({ state, sentence }) => (
          <p key={sentence}>
            <strong>{state}</strong> {sentence}
          </p>
        ))}
      </div>
    </section>
  );
}

function Legend({ comparison, styles }: Pick<FigureProps, "comparison" | "styles">) {
  return (
    <ul className="app-legend">
      {listLegend(comparison.series).map(({ key, text }) => {
        const style = styles.get(key);
        return (
          <li key={key}>
            {style ? <SeriesKeyMark style={style} /> : null}
            {text}
          </li>
        );
      })}
    </ul>
  );
}
