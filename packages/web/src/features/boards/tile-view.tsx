import { StateWord } from "../../ui/state-word";
import { numberOf, scaleOf } from "../comparison/comparison";
import { whenWords } from "../comparison/period-words";
import { inConflict } from "../comparison/point-statements";
import { valueWords } from "../comparison/value-words";
import type { Tile } from "./tile";
import { TileChart } from "./tile-chart";
import { benchmarkSentence, tileSentence, tileState } from "./tile-words";

/** One key indicator: name, value and its date, three periods, how it is judged, how it changed. */
export function TileView({ tile, href }: { readonly tile: Tile; readonly href: string }) {
  const { indicator, comparison, points } = tile;
  const scale = scaleOf(comparison);
  const latest = points.findLast((point) => numberOf(point) !== undefined);
  if (!latest) return null;
  const state = tileState(tile);
  const against = benchmarkSentence(tile);
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
        {state.kind ? <StateWord kind={state.kind}>{state.word}</StateWord> : <strong>{state.word}</strong>}
        {points.some(inConflict) ? <StateWord kind="conflict">Conflict</StateWord> : null}
      </p>
      {against ? <p className="app-tile__change">{against}</p> : null}
      <p className="app-tile__change">{tileSentence(tile, latest)}</p>
    </li>
  );
}
