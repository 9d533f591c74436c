import { poundsTogether } from "@panboard/shared";
import { Bar } from "../../ui/bar";
import { Table } from "../../ui/table";
import type { FinanceComparison } from "./finance-comparison";

/** The contributions of each board by year, as bars on one scale, beside their amounts. */
export function ContributionsFigure({ comparison: { boards } }: { readonly comparison: FinanceComparison }) {
  const rows = boards.flatMap(({ body, years }) =>
    years.flatMap(({ year, contributions }) =>
      contributions === null ? [] : [{ body, year, amount: contributions, length: Number(contributions) }],
    ),
  );
  if (rows.length === 0) return null;
  const pounds = poundsTogether(rows.map(({ amount }) => amount));
  const longest = Math.max(...rows.map(({ length }) => length));
  return (
    <Table
      caption="Contributions by board and year"
      captionClasses="govuk-table__caption--m"
      classes="app-bars"
      firstCellIsHeader
      head={[
        { key: "board", content: "Board" },
        { key: "year", content: "Year" },
        { key: "amount", content: <span className="app-bar__share">Contributions</span> },
      ]}
      blockLabels={["", "Year", "Contributions"]}
      rows={rows.map(({ body, year, amount, length }) => ({
        key: `${body.slug} ${year}`,
        cells: [
          body.shortName,
          year,
          <span key="amount" className="app-bar">
            <span className="app-bar__share">{pounds(amount)}</span>
            {length > 0 && longest > 0 ? <Bar length={(length / longest) * 100} /> : null}
          </span>,
        ],
      }))}
    />
  );
}
