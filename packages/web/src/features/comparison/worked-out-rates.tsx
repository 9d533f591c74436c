import { dateInWords } from "@panboard/shared";
import { Details } from "../../ui/details";
import { Table } from "../../ui/table";
import { countAreas, scaleOf, seriesKey, seriesName, type Comparison, type Point } from "./comparison";
import { periodTitle } from "./period-words";
import { listWorkedOut } from "./point-statements";
import { groupThousands, valueWords } from "./value-words";

/** What every rate was worked out from, and the rates that reports print beside it. */
export function WorkedOutRates({ comparison }: { readonly comparison: Comparison }) {
  const rates = comparison.measure === "RATE" ? listWorkedOut(comparison.series) : [];
  if (rates.length === 0) return null;
  const scale = scaleOf(comparison);
  const areas = countAreas(comparison.series);
  const columns = ["Period", "Rate", "Number", "Population", "Printed rate"];
  return (
    <Details summary="How the rates are worked out">
      <p>
        A rate is the number divided by the latest stored population, not after its date and at most two years older. A
        rate that a report prints stands beside it, and is shown above only where none can be worked out.
      </p>
      <Table
        caption="Rates worked out here"
        captionClasses="govuk-table__caption--s"
        firstCellIsHeader
        head={["Area", ...columns].map((content) => ({ key: content, content }))}
        blockLabels={["", ...columns]}
        rows={rates.map(({ series, point }) => ({
          key: `${seriesKey(series)} ${point.period.label}`,
          cells: [
            seriesName(series, Math.max(areas, 2)),
            periodTitle(point.period),
            valueWords(point, scale),
            point.numerator ? groupThousands(point.numerator) : "Not stored",
            populationWords(point),
            printedWords(point, comparison),
          ],
        }))}
      />
    </Details>
  );
}

function populationWords({ denominator, denominatorDate }: Point): string {
  if (!denominator) return "Not stored";
  return `${groupThousands(denominator)}${denominatorDate ? ` at ${dateInWords(denominatorDate)}` : ""}`;
}

function printedWords(point: Point, comparison: Comparison): string {
  if (point.statements.length === 0) return "None";
  const unit = { unit: "RATE_PER_10000", measure: "VALUE", rateFactor: comparison.indicator.rateFactor } as const;
  return point.statements.map((statement) => `${valueWords(statement, unit)} (${statement.source})`).join("; ");
}
