import type { ReactNode } from "react";
import { useSearchParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { QueryPage } from "../../kit/frame/query-page";
import { usePage, useRegion } from "../../kit/page/page-context";
import { parseCell, type NamedCell } from "../comparison";
import { cellFaults, missingNames } from "./cell-faults";
import { CellFaultPage } from "./cell-fault-page";
import { ResolvedIndicatorDocument, StatedForCellDocument } from "./generated/conflicts";
import { questionOf, readStatedCell, type ResolvedIndicator, type StatedCell } from "./stated-cell";

interface OfCellProps {
  readonly children: (cell: StatedCell) => ReactNode;
}

/** The page of the figure that the address names; a page that says what is wrong with an address that names none. */
export function OfCell({ children }: OfCellProps) {
  const [search] = useSearchParams();
  const named = parseCell(search);
  const missing = missingNames(named);
  if (missing.length > 0) return <CellFaultPage faults={missing} />;
  return <OfNamedCell named={named as NamedCell}>{children}</OfNamedCell>;
}

function OfNamedCell({ named, children }: OfCellProps & { readonly named: NamedCell }) {
  const region = useRegion();
  const { body } = usePage();
  const board = body?.__typename === "Board" ? body : undefined;
  const variables = { code: named.indicator, region: region.slug };
  const query = useApiQuery("ResolvedIndicator", ResolvedIndicatorDocument, variables);
  return (
    <QueryPage query={query} what="the indicator">
      {({ indicator }) => {
        const faults = cellFaults(named, { region, board, indicator });
        if (faults.length > 0 || !indicator) return <CellFaultPage faults={faults} />;
        return (
          <OfStatedCell named={named} indicator={indicator}>
            {children}
          </OfStatedCell>
        );
      }}
    </QueryPage>
  );
}

interface OfStatedCellProps extends OfCellProps {
  readonly named: NamedCell;
  readonly indicator: ResolvedIndicator;
}

function OfStatedCell({ named, indicator, children }: OfStatedCellProps) {
  const { slug } = useRegion();
  const input = questionOf(named, indicator, slug);
  const query = useApiQuery("StatedForCell", StatedForCellDocument, { input });
  if (query.error?.code === "BAD_USER_INPUT") return <CellFaultPage faults={[query.error.message]} />;
  return (
    <QueryPage query={query} what="the statements">
      {({ compareIndicator }) => children(readStatedCell(named, indicator, compareIndicator))}
    </QueryPage>
  );
}
