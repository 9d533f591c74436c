import { Details } from "../../ui/details";
import { Table } from "../../ui/table";
import { scaleOf } from "../comparison/comparison";
import { periodTitle } from "../comparison/period-words";
import { valueWords } from "../comparison/value-words";
import type { Tile } from "./tile";

const columns = ["Period", "Value", "Source"] as const;

/** Every figure of the tiles, with its source. */
export function KeyFiguresTable({ tiles }: { readonly tiles: readonly Tile[] }) {
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
        rows={tiles.flatMap(({ indicator, comparison, points }) =>
          points.map((point) => ({
            key: `${indicator.code} ${point.period.label}`,
            cells: [
              indicator.title,
              periodTitle(point.period),
              valueWords(point, scaleOf(comparison)),
              [point.source, point.section].filter(Boolean).join(", ") || "Nothing published",
            ],
          })),
        )}
      />
      <p className="app-note">No data means that no value is stored. It does not mean zero.</p>
    </Details>
  );
}
