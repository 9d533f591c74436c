import { StateWord } from "../../ui/state-word";
import { numberOf, scaleOf, type Point } from "../comparison/comparison";
import { periodTitle, whenWords } from "../comparison/period-words";
import { inConflict } from "../comparison/point-statements";
import { changeWords, valueWords } from "../comparison/value-words";
import type { Tile } from "./tile";
import { TileChart } from "./tile-chart";

/** One key indicator: name, value and its date, three periods, how it is judged, how it changed. */
export function TileView({ tile, href }: { readonly tile: Tile; readonly href: string }) {
  const { indicator, comparison, points } = tile;
  const scale = scaleOf(comparison);
  const latest = points.findLast((point) => numberOf(point) !== undefined);
  if (!latest) return null;
  return (
    <li className="app-tile">
      <h3 className="app-tile__name">
        <a href={href}>{indicator.title}</a>
      </h3>
      <p className="app-tile__value">
        <strong>{valueWords(latest, scale)}</strong>
        {whenWords(latest.period)}
      </p>
      <TileChart points={points} scale={scale} />
      <p className="app-tile__states">
        {indicator.polarity === "NO_JUDGEMENT" || !indicator.derivable ? (
          <StateWord kind="no-judgement">No judgement</StateWord>
        ) : (
          <StateWord kind="not-compared">Not compared</StateWord>
        )}
        {points.some(inConflict) ? <StateWord kind="conflict">Conflict</StateWord> : null}
      </p>
      <p className="app-tile__change">{tileSentence(tile, latest)}</p>
    </li>
  );
}

/** "Up 41 on 31 March 2013", "First value", with the good direction where there is one. */
export function tileSentence({ indicator, comparison, points }: Tile, latest: Point): string {
  const directions = { HIGHER_IS_BETTER: "Higher is better", LOWER_IS_BETTER: "Lower is better", NO_JUDGEMENT: "" };
  const direction = directions[indicator.polarity];
  const previous = points[points.indexOf(latest) - 1];
  if (!indicator.derivable) return "Shown as printed";
  const change = !previous || numberOf(previous) === undefined ? "No value for the period before" : changeOf();
  return [change, direction].filter(Boolean).join(". ");

  function changeOf(): string {
    const words = changeWords(latest.change, scaleOf(comparison));
    return previous && latest.change !== null ? `${words} on ${periodTitle(previous.period)}` : "Change not known";
  }
}
