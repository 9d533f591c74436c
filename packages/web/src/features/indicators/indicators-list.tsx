import { indicatorListWords, indicatorThemes, themeInWords } from "@panboard/shared";
import { checkFilter } from "../../kit/list/check-filter";
import { defineListView } from "../../kit/list/define-list-view";
import { choiceFilter, searchFilter } from "../../kit/list/list-filter";
import type { Board } from "../../kit/viewer/viewer";
import { addQuery, periodTitle } from "../comparison";
import { IndicatorListDocument, type IndicatorListQuery } from "./generated/indicators-list";

type Row = IndicatorListQuery["indicators"]["nodes"][number];

/** Where the indicators lead: to the comparison in the region, with the areas and dates that were chosen there before. */
export interface IndicatorsPlace {
  readonly region: string;
  readonly carried: string;
}

const themes = indicatorThemes.map((theme) => ({ value: theme, text: themeInWords(theme) }));

/** The indicators with published values; from a board's side those of its own can be singled out. */
export function indicatorListView(board: Pick<Board, "slug" | "shortName"> | undefined) {
  return defineListView({
    name: "indicators",
    document: IndicatorListDocument,
    connection: ({ indicators }) => indicators,
    keyOf: ({ code }) => code,
    words: indicatorListWords,
    columns: {
      indicator: {
        cell: ({ code, title }, place: IndicatorsPlace) => <a href={compareHref(code, place)}>{title}</a>,
        sort: true,
      },
      theme: { cell: ({ theme }) => themeInWords(theme), sort: true },
      latest: { cell: latestInWords, sort: true },
      areas: { cell: ({ publishedAreas }) => publishedAreas.length, sort: true, format: "numeric" },
    },
    filters: [
      searchFilter("Words in the name or definition"),
      choiceFilter("theme", "Theme", themes, { all: "All themes" }),
      ...(board
        ? [checkFilter("publishedBy", "Published by", { value: board.slug, text: `Only ${board.shortName}` })]
        : []),
    ],
    sort: "indicator",
    always: { published: true },
  });
}

function compareHref(code: string, { region, carried }: IndicatorsPlace): string {
  return addQuery(`/regions/${region}/compare/indicators/${encodeURIComponent(code)}`, carried);
}

function latestInWords({ publishedPeriods }: Row): string {
  const latest = publishedPeriods.at(-1);
  return latest ? periodTitle(latest) : "None";
}
