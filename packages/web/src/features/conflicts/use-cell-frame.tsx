import { useLocation } from "react-router";
import { BoardBar } from "../arrangements";
import { periodWords, writeComparisonState } from "../comparison";
import { backHref } from "../../kit/frame/trail";
import type { PageProps } from "../../kit/frame/page";
import { usePage, useRegion } from "../../kit/page/page-context";
import { IdentityBar } from "../../ui/identity-bar";
import type { StatedCell } from "./stated-cell";

/** What stands around a page about one figure. */
export interface CellFrame {
  readonly frame: Pick<PageProps, "about" | "above" | "fictional" | "back">;
  /** The figure in words: "Children with a plan, Halton, 31 March 2014". */
  readonly about: string;
  /** The comparison that somebody came from as it was left, else one of this figure alone. */
  readonly comparisonHref: string;
}

/** The frame of a page about one figure, and the way back to its comparison. */
export function useCellFrame({ named, indicator }: Pick<StatedCell, "named" | "indicator">): CellFrame {
  const region = useRegion();
  const { body } = usePage();
  const { state } = useLocation() as { readonly state: unknown };
  const area = region.areas.find(({ slug }) => slug === named.area);
  const breakdown = indicator.breakdowns.find(({ code }) => code === named.breakdown);
  const category = breakdown?.categories.find(({ code }) => code === named.category);
  const query = writeComparisonState({
    areas: [named.area],
    from: named.period,
    to: named.period,
    every: "all",
    by: named.breakdown,
    category: named.category,
  });
  const address = `/regions/${region.slug}/compare/indicators/${encodeURIComponent(indicator.code)}`;
  const comparisonHref = backHref(state, `${address}?${query}`);
  return {
    frame: {
      about: body?.name ?? region.name,
      above:
        body?.__typename === "Board" ? (
          <BoardBar board={body} region={region} on={null} />
        ) : (
          <IdentityBar title={region.name} details={`${region.boards.length} boards`} />
        ),
      fictional: region.fictional ? region.name : undefined,
      back: { text: "Comparison", href: comparisonHref },
    },
    about: [indicator.title, area?.name ?? named.area, periodWords({ label: named.period }), category?.title]
      .filter(Boolean)
      .join(", "),
    comparisonHref,
  };
}
