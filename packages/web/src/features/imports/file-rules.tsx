import { Details } from "../../ui/details";
import type { Board } from "../../kit/viewer/viewer";
import { figureColumns } from "./template-csv";

/** What a figures file must have, what is refused in it, and what is asked about. */
export function FileRules({ board }: { readonly board: Board }) {
  const row = [
    board.slug,
    board.area.slug,
    "cp_plans",
    "2014-03-31",
    "",
    "",
    "202",
    "Annual Report 2013-14",
    "Summary",
  ];
  return (
    <Details summary="What the file must have">
      <p>
        A first line with the names of the columns, in any order: {figureColumns.slice(0, -1).join(", ")}, and note if
        you like. Then one row a value, each of board <code>{board.slug}</code>: 50,000 rows and 2 MB at the most.
      </p>
      <pre className="app-pre" tabIndex={0}>
        {`${figureColumns.join(",")}\n${row.join(",")},`}
      </pre>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          Columns are separated by commas, semicolons or tabs. A first line such as <code>sep=;</code> may say which.
        </li>
        <li>
          The file is text: best UTF-8, as “CSV UTF-8 (Comma delimited)” in Excel. UTF-16 and Windows-1252 are read too,
          and you are told.
        </li>
        <li>
          A period is a financial year (2013-14), a half (2013-14 H1), a quarter (2013-14 Q1), a month (2014-03) or a
          date (2014-03-31). What is counted as at a date belongs to the period’s last day; what is counted over a
          period takes no date. Excel turns 2011-12 into a date: set the column to Text first, or write “in 2011-12” and
          “at 2012-03-31”, which Excel leaves alone.
        </li>
        <li>Leave breakdown and category empty for a total. The list of codes says what may stand in each column.</li>
        <li>
          A value is digits with a decimal point, without thousands separators, or a symbol: z (not applicable), x (not
          available), c (confidential), low (rounds to zero) or awaited.
        </li>
        <li>
          Source and section say where the value is printed. Text that differs from another by capitals or spaces alone
          is the same source.
        </li>
      </ul>
      <p>
        <strong>Refused</strong>, and then nothing in the file is stored: a code that is not in the list, another
        board’s row or area, a period that is not over, a value that its unit cannot have, an empty source or section, a
        text that begins with =, +, - or @, a row with too few or too many cells, and two values for the same thing from
        the same source and section.
      </p>
      <p>
        <strong>Asked about</strong>, and stored once you say that you have checked it: a value more than five times the
        one before, or under a fifth of it; a population that makes a rate ten times that of the other boards or more;
        and a source that differs from another by one or two letters.
      </p>
      <p>What is stored already is left as it is, so the same file can be imported twice.</p>
      <p>
        <strong>A comparison that you exported</strong> can be imported again. The columns that it adds for people are
        not read, and you are told which. A row that says no in the column <code>import</code> is left out: it states
        nothing, such as a rate that Panboard worked out, or no data. Keep the rows of <code>{board.slug}</code> and
        delete those of the other boards, or write no in their column <code>import</code>.
      </p>
    </Details>
  );
}
