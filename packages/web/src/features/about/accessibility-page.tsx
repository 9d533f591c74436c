import { Page } from "../../kit/frame/page";

/** What is known of the accessibility of this client. */
export function AccessibilityPage() {
  return (
    <Page title="Accessibility statement" intro="How usable these pages are, and what to do if they are not.">
      <div className="app-measure">
        <h2 className="govuk-heading-m">What we aim for</h2>
        <p>
          These pages are built to meet the Web Content Accessibility Guidelines, version 2.2, level AA. They are meant
          to be used with a keyboard alone, at 400% zoom, with a screen reader and in forced colours. A state is never
          shown by colour alone.
        </p>
        <h2 className="govuk-heading-m">How it was checked</h2>
        <p>
          The pages are checked with axe at 1,280 and at 320 pixels wide. They have not been audited by anyone outside
          the project, nor tested with people who use assistive technology.
        </p>
        <h2 className="govuk-heading-m">Known limits</h2>
        <ul className="govuk-list govuk-list--bullet">
          <li>A table of many periods scrolls sideways in its own region.</li>
          <li>
            The order of colours in a chart is fixed and cannot be changed; every line also has a marker of its own.
          </li>
        </ul>
        <h2 className="govuk-heading-m">Tell us</h2>
        <p>
          If you cannot use a page, tell the business manager of your board which one and what you use to read it. They
          can also send you the figures as a CSV file.
        </p>
      </div>
    </Page>
  );
}
