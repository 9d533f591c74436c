import { themeInWords } from "@panboard/shared";
import { Table } from "../../ui/table";
import { addQuery, periodTitle } from "../comparison";
import type { Region } from "../../kit/viewer/viewer";
import type { IndicatorSummary } from "../catalogue";
import type { IndicatorListState, SortKey } from "./indicator-list-state";

export interface IndicatorTableProps {
  readonly indicators: readonly IndicatorSummary[];
  readonly region: Region;
  readonly state: IndicatorListState;
  /** Areas and dates of the comparison that another indicator is chosen for, as a query. */
  readonly carried: string;
  readonly onSort: (sort: SortKey, isDescending: boolean) => void;
}

const columns: readonly { key: SortKey; text: string; format?: "numeric" }[] = [
  { key: "indicator", text: "Indicator" },
  { key: "theme", text: "Theme" },
  { key: "latest", text: "Latest value" },
  { key: "areas", text: "Areas with values", format: "numeric" },
];

/** One page of the list; a head sorts by its column, and the other way when it does already. */
export function IndicatorTable({ indicators, region, state, carried, onSort }: IndicatorTableProps) {
  return (
    <Table
      caption={<span className="govuk-visually-hidden">Indicators with published values</span>}
      head={columns.map(({ key, text, format }) => {
        const isSorted = state.sort === key;
        return {
          key,
          format,
          sort: isSorted ? (state.isDescending ? "descending" : "ascending") : "none",
          content: (
            <button
              type="button"
              className="app-table__sort"
              onClick={() => onSort(key, isSorted && !state.isDescending)}
            >
              {text}
            </button>
          ),
        };
      })}
      firstCellIsHeader
      blockLabels={["", ...columns.slice(1).map(({ text }) => text)]}
      rows={indicators.map((indicator) => ({
        key: indicator.code,
        cells: [
          <a
            key="link"
            href={addQuery(`/regions/${region.slug}/compare/indicators/${encodeURIComponent(indicator.code)}`, carried)}
          >
            {indicator.title}
          </a>,
          themeInWords(indicator.theme),
          latestWords(indicator),
          indicator.publishedAreas.length,
        ],
      }))}
    />
  );
}

function latestWords({ publishedPeriods }: IndicatorSummary): string {
  const latest = publishedPeriods.at(-1);
  return latest ? periodTitle(latest) : "None";
}
