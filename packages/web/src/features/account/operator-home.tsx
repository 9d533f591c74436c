import { Page } from "../../kit/frame/page";

const commands = [
  { command: "panboard grant", what: "gives somebody a role on a board, in a region, at an agency, or as an operator" },
  { command: "panboard revoke", what: "takes it away again" },
  { command: "panboard grants", what: "lists the roles that somebody has" },
  { command: "panboard load", what: "brings the database to this release, and loads what is due" },
  { command: "panboard audit verify", what: "checks that nobody has changed what is on record" },
] as const;

/** Where an operator starts: what the role is for, and where its work is done. */
export function OperatorHome() {
  return (
    <Page title="Run Panboard" intro="Operators run the platform and read no content.">
      <div className="app-measure">
        <p>
          Boards and their figures are open to the people who have a role there. As an operator you give them those
          roles, and keep the service running.
        </p>
        <h2 className="govuk-heading-m">On the server</h2>
        <p>Your work is done with commands. Each says how it is used when you leave its words out.</p>
        <dl className="govuk-list">
          {commands.map(({ command, what }) => (
            <div key={command}>
              <dt>
                <code>{command}</code>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <p>
          The guide “Running Panboard with your own Postgres and identity provider” comes with the product, as{" "}
          <code>infra/docs/operate.md</code>. It has the settings, the database and its dumps, and what is on record.
        </p>
        <h2 className="govuk-heading-m">On these pages</h2>
        <ul className="govuk-list">
          <li>
            <a href="/help/roles">What each role may do</a>
          </li>
          <li>
            <a href="/account">Your account</a>
          </li>
          <li>
            <a href="/developers">For developers: the API and its tokens</a>
          </li>
          <li>
            <a href="/help">Help</a>
          </li>
        </ul>
      </div>
    </Page>
  );
}
