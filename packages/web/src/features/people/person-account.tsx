import { useBody, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { Button } from "../../ui/button";
import { SummaryList } from "../../ui/summary-list";
import { personHref } from "./addresses";
import type { PersonPartsFragment } from "./generated/people";

/** The account that a person signs in with, for whoever may read who has access; what can be done about it. */
export function PersonAccount({ person }: { readonly person: PersonPartsFragment }) {
  const [body, viewer] = [useBody(), useViewer()];
  const { id, account, erasedAt } = person;
  if (!mayOnBody(viewer, body, "access:read")) return null;
  const maySay = mayOnBody(viewer, body, "access:write") && erasedAt === null;
  return (
    <section aria-labelledby="account">
      <h2 className="govuk-heading-m" id="account">
        Account
      </h2>
      {account ? <AccountFacts account={account} /> : <p>No account is linked to this person.</p>}
      {maySay ? (
        <Button
          classes="govuk-button--secondary"
          href={personHref(body, id, account ? "unlink-account" : "link-account")}
        >
          {account ? "Unlink the account" : "Link an account"}
        </Button>
      ) : null}
    </section>
  );
}

/** Which account it is. */
export function AccountFacts({ account }: { readonly account: NonNullable<PersonPartsFragment["account"]> }) {
  return (
    <SummaryList
      rows={[
        { key: "Account", value: <code className="app-break">{account.subject}</code> },
        { key: "Issued by", value: <span className="app-break">{account.issuer}</span> },
      ]}
    />
  );
}
