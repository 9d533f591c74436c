import { boardIndicatorListWords, themeInWords } from "@panboard/shared";
import { checkFilter } from "../../kit/list/check-filter";
import { defineListView } from "../../kit/list/define-list-view";
import type { Board } from "../../kit/viewer/viewer";
import { ComparatorCell, TrendCell, ValueCell } from "./board-indicator-cells";
import { BoardIndicatorListDocument } from "./generated/board-indicators-list";
import { indicatorHref } from "./indicator-state";
import { indicatorFilters } from "./indicators-list";

/** The board from whose side the indicators are seen, and whose page of each they lead to. */
export type BoardIndicatorsPlace = Pick<Board, "slug">;

/** The indicators with published values as they stand in a board's area; those that it has published can be singled out. */
export function boardIndicatorListView({ slug, shortName }: Pick<Board, "slug" | "shortName">) {
  return defineListView({
    name: "indicators",
    document: BoardIndicatorListDocument,
    connection: ({ indicators }) => indicators,
    keyOf: ({ code }) => code,
    words: boardIndicatorListWords,
    columns: {
      indicator: {
        cell: ({ code, title }, place: BoardIndicatorsPlace) => <a href={indicatorHref(place.slug, code)}>{title}</a>,
        sort: true,
      },
      theme: { cell: ({ theme }) => themeInWords(theme), sort: true },
      value: { cell: (indicator) => <ValueCell indicator={indicator} /> },
      trend: { cell: (indicator) => <TrendCell indicator={indicator} /> },
      comparator: { cell: (indicator) => <ComparatorCell indicator={indicator} /> },
    },
    filters: [
      ...indicatorFilters,
      checkFilter("publishedBy", "Published by", { value: slug, text: `Only ${shortName}` }),
    ],
    sort: "indicator",
    always: { published: true },
  });
}
