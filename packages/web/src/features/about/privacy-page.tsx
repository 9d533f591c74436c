import { Page } from "../../kit/frame/page";

/** What is kept of the person who uses the client. */
export function PrivacyPage() {
  return (
    <Page title="Privacy" intro="What Panboard keeps about you, and what stays in your browser.">
      <div className="app-measure">
        <h2 className="govuk-heading-m">What is kept about you</h2>
        <p>
          Your name as your organisation’s sign-in gives it, the roles you have been given, and who imported which file
          and when. It is kept by the organisation that runs this Panboard, so that boards know who changed their
          figures.
        </p>
        <p>
          If you sit on a group of a board: your name, your post and your work e-mail address, the seats that you hold
          and held, and the account that you sign in with. People of that board read your name and your seats. What a
          board publishes of its groups names posts, never people.
        </p>
        <h2 className="govuk-heading-m">What stays in your browser</h2>
        <p>
          While you are signed in, this tab keeps your sign-in, and forgets it when the tab is closed. The browser also
          remembers which board you used last. There are no cookies for measuring or advertising, and nothing is loaded
          from other sites.
        </p>
        <h2 className="govuk-heading-m">Children</h2>
        <p>The figures are published totals. Panboard holds no case record of a living child.</p>
        <h2 className="govuk-heading-m">Your rights</h2>
        <p>
          Ask the business manager of your board what is held about you, to have it put right, or to have it erased once
          you hold no seat any more. Everything that is held can be given to you as a file. Erasing takes your name out
          of the audit trail too; that somebody held the seat stays.
        </p>
      </div>
    </Page>
  );
}
