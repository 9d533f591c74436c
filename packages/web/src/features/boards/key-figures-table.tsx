import { Details } from "../../ui/details";
import { StateWord } from "../../ui/state-word";
import { Table } from "../../ui/table";
import type { Board } from "../../kit/viewer/viewer";
import { conflictWords, inConflict, meaningsOf, periodTitle, type Scale, valueWords } from "../comparison";
import type { Tile, TilePoint } from "./tile";

const columns = ["Period", "Value", "Source"] as const;

export interface KeyFiguresTableProps {
  readonly tiles: readonly Tile[];
  readonly board: Pick<Board, "area">;
}

/** Every figure of the tiles, with its source. */
export function KeyFiguresTable({ tiles, board: { area } }: KeyFiguresTableProps) {
  const series = tiles.map(({ points }) => ({ area, categoryTitle: null, points }));
  return (
    <Details summary="Show these figures as a table">
      <Table
        caption="Key indicators"
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        head={[
          { key: "indicator", content: "Indicator" },
          { key: "period", content: "Period" },
          { key: "value", content: "Value", format: "numeric" },
          { key: "source", content: "Source" },
        ]}
        blockLabels={["", ...columns]}
        rows={tiles.flatMap(({ indicator, scale, points }) =>
          points.map((point) => ({
            key: `${indicator.code} ${point.period.label}`,
            cells: [
              indicator.title,
              periodTitle(point.period),
              <FigureValue key="value" point={point} scale={scale} />,
              [point.source, point.section].filter(Boolean).join(", ") || "Nothing for this period",
            ],
          })),
        )}
      />
      {meaningsOf({ series }).map((meaning) => (
        <p key={meaning} className="app-note">
          {meaning}
        </p>
      ))}
    </Details>
  );
}

function FigureValue({ point, scale }: { readonly point: TilePoint; readonly scale: Scale }) {
  const words = valueWords(point, scale);
  if (!inConflict(point)) return words;
  const others = conflictWords(point, scale);
  return (
    <>
      {words}
      <span className="app-cell-note">
        <StateWord kind="conflict">{others ? `Conflict: ${others}` : "Conflict"}</StateWord>
      </span>
    </>
  );
}
