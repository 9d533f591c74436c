import { dateInWords, permissionWords, roleInWords } from "@panboard/shared";
import { Button } from "../../ui/button";
import { PageActions } from "../../ui/page-actions";
import { SummaryList } from "../../ui/summary-list";
import { Page } from "../../kit/frame/page";
import { useApi } from "../../kit/api/api";
import { useViewer } from "../../kit/page/page-context";
import type { ViewerGrant } from "../../kit/viewer/viewer";
import { anchorOfRole } from "../about";
import { AuditTrailLink } from "../audit-trail";
import { calendarsHref } from "../calendars";

/** Who the person is to Panboard: roles, where, from when, and what each lets them do. */
export function AccountPage() {
  const viewer = useViewer();
  const { session } = useApi();
  return (
    <Page
      intro={`You are signed in as ${viewer.name}.`}
      actions={
        <PageActions>
          <Button type="button" classes="govuk-button--secondary" onClick={() => void session.signOut()}>
            Sign out
          </Button>
        </PageActions>
      }
    >
      {viewer.grants.length === 0 ? <p>You have no role on a board or in a region yet.</p> : null}
      {viewer.grants.map((grant) => (
        <section key={`${grant.role} ${whereOf(grant)} ${grant.fromDay}`}>
          <h2 className="govuk-heading-m">
            {roleInWords(grant.role)}, {whereOf(grant)}
          </h2>
          <SummaryList
            rows={[
              { key: "From", value: dateInWords(grant.fromDay) },
              { key: "Until", value: grant.toDay ? dateInWords(grant.toDay) : "No end date" },
              { key: "You may", value: <Permissions codes={grant.permissions} /> },
            ]}
          />
          <p>
            <a href={`/help/roles#${anchorOfRole(grant.role)}`}>{roleInWords(grant.role)} beside the other roles</a>
          </p>
          {grant.body && grant.permissions.includes("audit:read") ? <AuditTrailLink body={grant.body} /> : null}
        </section>
      ))}
      <section>
        <h2 className="govuk-heading-m">Calendars</h2>
        <p className="app-measure">
          <a href={calendarsHref}>Your calendars of meetings</a>, which Outlook and other programs subscribe to.
        </p>
      </section>
    </Page>
  );
}

function Permissions({ codes }: { readonly codes: readonly string[] }) {
  if (codes.length === 0) return "Run the platform. This role reads no content of a board.";
  const words: Readonly<Record<string, string>> = permissionWords;
  return (
    <ul className="govuk-list">
      {codes.map((code) => (
        <li key={code}>{words[code] ?? code}</li>
      ))}
    </ul>
  );
}

function whereOf({ body, region, agency }: ViewerGrant): string {
  return body?.name ?? region?.name ?? agency?.name ?? "the whole platform";
}
