import { seatFileColumns } from "@panboard/shared";
import type { Region } from "../../kit/viewer/viewer";
import { Details } from "../../ui/details";

/** What a file of seats may say, and what becomes of it. */
export function SeatFileRules({ region }: { readonly region: Pick<Region, "slug"> }) {
  return (
    <Details summary="What the file must have">
      <p>
        A first line with the names of the columns, in any order: group and post, and any of the others. Then one row a
        seat: 5,000 rows and 2 MB at the most.
      </p>
      <dl className="app-measure">
        {Object.entries(seatFileColumns).map(([column, words]) => (
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
          A seat is found by its group and post. What a column says takes the place of what is stored, and an empty cell
          takes it away. An empty role or first day, and a column that the file does not have, leave it as it is.
        </li>
        <li>
          A holder is added where nobody holds the seat. Nobody is ended by a file: do that on the page of the seat.
        </li>
        <li>
          An agency is found by its name in the register, its slug or code, or by a{" "}
          <a href={`/regions/${region.slug}/aliases`}>printed name that is mapped</a>.
        </li>
        <li>The CSV file that the list of seats exports can be imported again.</li>
      </ul>
      <p>With any fault nothing in the file is stored. What is stored already is left as it is.</p>
    </Details>
  );
}
