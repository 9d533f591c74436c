import { SideBySideTable } from "../../kit/compare/side-by-side-table";
import type { Region } from "../../kit/viewer/viewer";
import { listNames } from "../../kit/words/running-text";
import { Details } from "../../ui/details";
import { moneyHref } from "../money-place";
import { ContributionsFigure } from "./contributions-figure";
import {
  boardHeads,
  boardRows,
  boardsOfYear,
  categoryRows,
  type FinanceComparison,
  noAgency,
  payerRows,
  publishedYears,
} from "./finance-comparison";
import { financeHeadline } from "./finance-headline";

/** The id of the headline, which takes the focus when another choice was answered. */
export const headlineId = "money-headline";

export interface MoneyResultProps {
  readonly comparison: FinanceComparison;
  readonly region: Pick<Region, "slug">;
}

/** The message, the boards side by side, and for each year who pays and what it is spent on. */
export function MoneyResult({ comparison, region }: MoneyResultProps) {
  const [latest, ...earlier] = publishedYears(comparison);
  return (
    <div className="app-figure app-money">
      <h2 className="govuk-heading-m" id={headlineId} tabIndex={-1}>
        {financeHeadline(comparison)}
      </h2>
      {latest === undefined ? (
        <p>Nothing is published of these boards and years.</p>
      ) : (
        <>
          <ContributionsFigure comparison={comparison} />
          <SideBySideTable
            caption="Boards by year"
            heads={["Board and year", ...boardHeads]}
            rows={boardRows(comparison)}
            hrefOf={({ key }) => hrefOfYear(key)}
            worded={["Children, and when"]}
          />
          <p className="app-note">
            The areas differ in size: per 1,000 children compares them. It uses the latest published number of people
            under 18 that is not after the year’s last day, and not over two years before it. Not published: the board
            has published nothing of the year. Not stated: what it has published gives no amount; that does not mean £0.
          </p>
          <OfYear comparison={comparison} region={region} year={latest} />
          {earlier.map((year) => (
            <Details key={year} summary={`Payers and categories of ${year}`}>
              <OfYear comparison={comparison} region={region} year={year} />
            </Details>
          ))}
          <p className="app-note">
            Shares are of all that is paid to the board, or spent by it, in the year. Agencies that were merged count as
            one. Not listed: the board has published the year, and does not list it.
          </p>
          <Sources comparison={comparison} />
        </>
      )}
    </div>
  );
}

function hrefOfYear(key: string): string {
  const [slug = "", year] = key.split(" ");
  return moneyHref({ __typename: "Board", slug }, "", year);
}

function OfYear({ comparison, region, year }: MoneyResultProps & { readonly year: string }) {
  const { published, others } = boardsOfYear(comparison, year);
  const namesOf = (some: typeof published) => some.map(({ body }) => body.shortName);
  const [boards, without] = [namesOf(published), namesOf(others)];
  const [payers, categories] = [payerRows(comparison, year), categoryRows(comparison, year)];
  return (
    <>
      {payers.length === 0 ? null : (
        <SideBySideTable
          caption={`Who pays, ${year}`}
          heads={["Payer", ...boards, ...(boards.length > 1 ? ["All of them"] : [])]}
          rows={payers}
          hrefOf={({ key }) => (key.startsWith(noAgency) ? undefined : `/regions/${region.slug}/agencies/${key}`)}
        />
      )}
      {categories.length === 0 ? null : (
        <SideBySideTable
          caption={`What it is spent on, ${year}`}
          heads={["Category", ...boards]}
          rows={categories}
          hrefOf={() => undefined}
        />
      )}
      {without.length === 0 ? null : (
        <p className="app-note">
          Not published for {year}: {listNames(without)}.
        </p>
      )}
    </>
  );
}

function Sources({ comparison: { boards } }: Pick<MoneyResultProps, "comparison">) {
  const stated = boards.flatMap(({ body, years }) =>
    years.flatMap(({ publication }) =>
      publication ? [`${body.shortName}, ${publication.source ?? "the board’s own records"}`] : [],
    ),
  );
  return <p className="app-note">Sources: {[...new Set(stated)].join("; ")}.</p>;
}
