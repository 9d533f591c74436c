import { useEffect, useRef, useState } from "react";
import { useWidth } from "../../ui/use-width";
import { layOutChart } from "./chart-layout";
import type { Comparison } from "./comparison";
import { describeChart } from "./description";
import { findDrawChart, loadDrawChart, type DrawChart } from "./draw-chart";
import type { SeriesStyle } from "./series-style";

export interface ChartProps {
  readonly comparison: Comparison;
  readonly styles: ReadonlyMap<string, SeriesStyle>;
}

/** The drawing of a comparison, drawn anew for the width there is. */
export function Chart({ comparison, styles }: ChartProps) {
  const [frame, width] = useWidth();
  const drawing = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let stale = false;
    if (width === 0) return;
    const draw = (drawChart: DrawChart) => {
      if (stale) return;
      drawing.current?.replaceChildren(drawChart(layOutChart(comparison, styles, width), describeChart(comparison)));
    };
    const drawChart = findDrawChart();
    if (drawChart) draw(drawChart);
    else {
      loadDrawChart().then(draw, () => {
        if (!stale) setFailed(true);
      });
    }
    return () => {
      stale = true;
    };
  }, [comparison, styles, width]);
  return (
    <div className="app-figure__drawing" ref={frame}>
      {failed ? <p>The chart could not be drawn. The table below has every figure.</p> : <div ref={drawing} />}
    </div>
  );
}
