import { StateWord } from "../../ui/state-word";
import { inConflict, numberOf, scaleOf, valueWords, whenWords } from "../comparison";
import type { Tile } from "./tile";
import { TileChart } from "./tile-chart";
import { tileSentences, tileState } from "./tile-words";

/** One key indicator: name, value and its date, three periods, how it is judged, how it changed. */
export function TileView({ tile, href }: { readonly tile: Tile; readonly href: string }) {
  const { indicator, comparison, points } = tile;
  const scale = scaleOf(comparison);
  const latest = points.findLast((point) => numberOf(point) !== undefined);
  if (!latest) return null;
  const { kind, word } = tileState(tile);
  return (
    <li className="app-tile">
      <h3 className="app-tile__name">
        <a href={href}>{indicator.title}</a>
      </h3>
      <p className="app-tile__value">
        <strong>{valueWords(latest, scale)}</strong>
        {whenWords(latest.period)}
      </p>
      <TileChart tile={tile} />
      <p className="app-tile__states">
        <StateWord kind={kind}>{word}</StateWord>
        {points.some(inConflict) ? <StateWord kind="conflict">Conflict</StateWord> : null}
      </p>
      <div className="app-tile__notes">
        {tileSentences(tile, latest).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </li>
  );
}
