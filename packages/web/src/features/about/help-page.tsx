import { Page } from "../../kit/frame/page";
import { importersInWords } from "../imports";

/** How to read the pages. */
export function HelpPage() {
  return (
    <Page title="Help" intro="How to find figures and groups, put boards side by side, and read what you see.">
      <div className="app-measure">
        <h2 className="govuk-heading-m">Put boards side by side</h2>
        <p>
          Choose Compare, or an indicator from Indicators. Choose the boards, the dates and what to show, then press the
          Compare button. The address of the page keeps what you chose: bookmark it, or send it to a colleague.
        </p>
        <h2 className="govuk-heading-m">When a number is missing</h2>
        <p>
          No data means that nobody has published a value. It is never zero, and zero is always shown as 0. Confidential
          means that a value is withheld so that nobody can be recognised.
        </p>
        <h2 className="govuk-heading-m">When a value says Conflict</h2>
        <p>
          Two statements give different values for the same thing. Both are listed under the table with their sections,
          and the page says which one it uses. Nothing is corrected silently.
        </p>
        <h2 className="govuk-heading-m">Better, worse, and neither</h2>
        <p>
          Some indicators have no good direction: more child protection plans may mean more harm, or that more of it is
          found. They are never marked better or worse. Others are compared with a wider area only where the difference
          is larger than chance would explain.
        </p>
        <h2 className="govuk-heading-m">Take figures away</h2>
        <p>
          Export CSV opens in a spreadsheet. Each row says what it is about, and numbers can be imported again. Print
          leaves out the menus and keeps the figure, the table and the sources.
        </p>
        <h2 className="govuk-heading-m">Import figures</h2>
        <p>
          Figures that the reports of a board have published can be added by {importersInWords()} of that board: choose
          Indicators, then Import figures. The page offers a template and the list of codes. A CSV file as Excel saves
          it will do, whether its columns are separated by commas, semicolons or tabs.
        </p>
        <p>
          You see what the file would change before anything is stored. If one row is refused, nothing in the file is
          stored: mend the rows that the page lists, then check the file again. A doubtful row may be right, such as a
          value more than five times the one before, and is stored once you tick that you have checked it.
        </p>
        <p>
          The same file can be imported twice: what is stored already is left as it is. A changed value takes the place
          of the earlier one, which stays on record.
        </p>
        <h2 className="govuk-heading-m">Groups, seats and people</h2>
        <p>
          Meetings, then Groups, shows the groups of your board as they stood on any day, as a tree, a chart or a list.
          A seat is a place on a group; it outlives whoever holds it. A seat that nobody holds is a vacancy. What a
          report prints is known from the day that the report describes.
        </p>
        <p>
          What your board publishes of its groups and seats is what stood on the day that you chose. What you change
          afterwards is not published until you publish again. Names of people are never published.
        </p>
        <h2 className="govuk-heading-m">Who may do what</h2>
        <p>
          What you see and may change depends on your roles. <a href="/help/roles">What each role may do</a>
        </p>
        <h2 className="govuk-heading-m">If something does not work</h2>
        <p>
          Tell the business manager of your board, or your support desk. If the page shows a reference, give it to them:
          it leads to your request.
        </p>
      </div>
    </Page>
  );
}
