import { useApi } from "../../kit/api/api";
import { Page } from "../../kit/frame/page";

/** How a program gets at the same figures. */
export function DevelopersPage() {
  const { configuration } = useApi();
  const endpoint = `${window.location.origin}/graphql`;
  return (
    <Page
      title="For developers"
      intro="Everything on these pages comes from one GraphQL API, which your programs may use too."
    >
      <div className="app-measure">
        <h2 className="govuk-heading-m">Endpoint</h2>
        <p>
          Send POST requests to <code>{endpoint}</code> with a bearer token in the Authorization header.
        </p>
        <h2 className="govuk-heading-m">Schema</h2>
        <p>Ask the API for its schema by introspection, with a token: it describes every query, mutation and field.</p>
        <h2 className="govuk-heading-m">Tokens</h2>
        <p>
          Tokens are issued by <code>{configuration.issuer}</code> for the audience{" "}
          <code>{configuration.audience}</code>. An agency’s program gets one with its client id and secret (client
          credentials).
        </p>
        {configuration.demonstration ? (
          <>
            <p>In this demonstration, a command prints a token for a demonstration person or client:</p>
            <pre className="app-pre" tabIndex={0}>
              npx --yes pnpm@10.34.9 --silent panboard token business-manager@cheshire-east
            </pre>
          </>
        ) : null}
        <h2 className="govuk-heading-m">A first request</h2>
        <pre className="app-pre" tabIndex={0}>
          {`curl ${endpoint} \\
  -H "Authorization: Bearer $TOKEN" \\
  -H "Content-Type: application/json" \\
  -d '{"query":"{ viewer { name } }"}'`}
        </pre>
        <h2 className="govuk-heading-m">Lists as files</h2>
        <p>
          A list is answered whole as CSV, by the filters and the order of its field, to the same token. It is read part
          by part: what changes meanwhile may be missing or new in it. Some are Word documents as well, such as{" "}
          <code>/documents/partners?body=cheshire-east&amp;on=2024-03-31</code>.
        </p>
        <pre className="app-pre" tabIndex={0}>
          {`curl -OJ -H "Authorization: Bearer $TOKEN" \\
  "${window.location.origin}/exports/partners?body=cheshire-east&sort=-from"`}
        </pre>
        <h2 className="govuk-heading-m">Keeping a copy</h2>
        <p>
          Where a list takes <code>updatedSince</code>, it answers what changed since then, <code>removedIds</code> for
          what left it, and <code>syncedTo</code>: pass that the next time.
        </p>
        <p>This is Panboard {configuration.product.version}.</p>
      </div>
    </Page>
  );
}
