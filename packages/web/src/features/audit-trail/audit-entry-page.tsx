import { useParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { Page } from "../../kit/frame/page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody, useRegion } from "../../kit/page/page-context";
import { SummaryList } from "../../ui/summary-list";
import { AuditBar } from "./audit-bar";
import { ChangesOfEntry, type Entry } from "./changes-of-entry";
import { momentInWords, rowsInWords, whoInWords } from "./entry-words";
import { AuditEntryDocument } from "./generated/audit-entry";
import { trailHref } from "./trail-href";

/** One entry of the trail: who did it, when and as what, and what became of each row. */
export function AuditEntryPage() {
  const { entry = "" } = useParams();
  return /^[1-9]\d{0,8}$/.test(entry) ? <EntryAt sequence={Number(entry)} /> : <NotFoundPage />;
}

function EntryAt({ sequence }: { readonly sequence: number }) {
  const query = useApiQuery("AuditEntry", AuditEntryDocument, { body: useBody().id, sequence });
  return (
    <QueryPage query={query} what="the entry">
      {({ node }) =>
        node && "auditEntry" in node && node.auditEntry ? <EntryPage entry={node.auditEntry} /> : <NotFoundPage />
      }
    </QueryPage>
  );
}

function EntryPage({ entry }: { readonly entry: Entry }) {
  const [body, region] = [useBody(), useRegion()];
  const rows = [
    { key: "When", value: momentInWords(entry.at) },
    { key: "Who", value: whoInWords(entry) },
    { key: "As", value: entry.actedAs },
    { key: "Rows", value: rowsInWords(entry) },
    ...entry.facts.map(({ name, value }) => ({ key: name, value })),
    { key: "Name in the API", value: <code>{entry.operation}</code> },
    { key: "Request", value: <code>{entry.requestId}</code> },
    { key: "Number in the trail", value: entry.sequence },
  ];
  return (
    <Page
      title={entry.operationInWords}
      about={body.name}
      above={<AuditBar />}
      back={{ text: "Audit trail", href: trailHref(body) }}
      fictional={region.fictional ? region.name : undefined}
    >
      <SummaryList rows={rows} />
      <ChangesOfEntry entry={entry} />
    </Page>
  );
}
