import { StateWord } from "../../ui/state-word";
import { inConflict, valueWords, verdictState, whenWords } from "../comparison";
import type { Tile } from "./tile";
import { TileChart } from "./tile-chart";
import { tileSentences } from "./tile-words";

/** One key indicator: name, value and its date, three periods, how it is judged, how it changed. */
export function TileView({ tile, href }: { readonly tile: Tile; readonly href: string }) {
  const { indicator, scale, points, latest, benchmark } = tile;
  const { kind, word } = verdictState(indicator, benchmark);
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
        {tileSentences(tile).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </li>
  );
}
