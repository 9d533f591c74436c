import { useMemo } from "react";
import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { ListPage } from "../../kit/list/list-page";
import { useBody, useRegion } from "../../kit/page/page-context";
import { AuditBar } from "./audit-bar";
import { buildTrailView } from "./audit-trail-view";
import { AuditTrailChoicesDocument } from "./generated/audit-trail";

/** What is on record of a body: who changed what, and who looked at what is put on record when it is read. */
export function AuditTrailPage() {
  const choices = useApiQuery("AuditTrailChoices", AuditTrailChoicesDocument, { body: useBody().id });
  return (
    <QueryPage query={choices} what="the audit trail">
      {({ node }) =>
        node && "auditTrailChoices" in node && node.auditTrailChoices ? (
          <Trail choices={node.auditTrailChoices} />
        ) : (
          <NotFoundPage />
        )
      }
    </QueryPage>
  );
}

function Trail({ choices }: { readonly choices: Parameters<typeof buildTrailView>[0] }) {
  const [body, region] = [useBody(), useRegion()];
  const view = useMemo(() => buildTrailView(choices), [choices]);
  return (
    <ListPage
      view={view}
      variables={{ body: body.id }}
      owner={{ body: body.id }}
      place={body}
      about={body.name}
      above={<AuditBar />}
      intro={`Who changed what for ${body.shortName}, and who read what is put on record when it is read. Nobody can change or remove an entry.`}
      fictional={region.fictional ? region.name : undefined}
      empty={<p className="app-measure">Each change that somebody makes from now on is listed here.</p>}
    />
  );
}
