import { moneyFileColumns } from "@panboard/shared";
import type { Region } from "../../kit/viewer/viewer";
import { Details } from "../../ui/details";

/** What a file of lines of money may say, and what becomes of it. */
export function MoneyFileRules({ region }: { readonly region: Pick<Region, "slug"> }) {
  return (
    <Details summary="What the file must have">
      <p>
        A first line with the names of the columns, in any order: line, and any of the others. Then one row a
        contribution, line of income or line of expenditure: 5,000 rows and 2 MB at the most.
      </p>
      <dl className="app-measure">
        {Object.entries(moneyFileColumns).map(([column, words]) => (
          <div key={column}>
            <dt>
              <code>{column}</code>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          A row is about the line of its name in its year. What a column says takes the place of what is stored, and an
          empty cell takes it away. An empty status or category, and a column that the file does not have, leave it as
          it is.
        </li>
        <li>
          An agency that pays is a partner in that year. A payer is found by the agency, or by a{" "}
          <a href={`/regions/${region.slug}/aliases`}>printed name that is mapped</a>.
        </li>
        <li>
          A year that is closed is not changed by a file. Invoices and receipts are added on the page of a contribution.
        </li>
        <li>The CSV files that the lists of contributions, income and expenditure export can be imported again.</li>
      </ul>
      <p>With any fault nothing in the file is stored. What is stored already is left as it is.</p>
    </Details>
  );
}
