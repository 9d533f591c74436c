import { dateInWords, heldListWords } from "@panboard/shared";
import { useParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { Page } from "../../kit/frame/page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody, useRegion } from "../../kit/page/page-context";
import { todayInLondon } from "../../kit/words/moment";
import { Button } from "../../ui/button";
import { downloadText } from "../../ui/download-text";
import { PageActions } from "../../ui/page-actions";
import { Table } from "../../ui/table";
import { BodyBar } from "../arrangements";
import { personHref } from "./addresses";
import { HeldOfPersonDocument } from "./generated/people";
import { heldCsv, type HeldFact, heldJson } from "./held-file";
import { nameInWords } from "./person-words";

/** Everything that is held of a person, on a page and as files that they can be given. */
export function HeldPage() {
  const body = useBody();
  const { id = "" } = useParams();
  const query = useApiQuery("HeldOfPerson", HeldOfPersonDocument, { id });
  return (
    <QueryPage query={query} what="what is held about the person">
      {({ node }) =>
        node?.__typename === "Person" && node.body.id === body.id && node.held ? (
          <Held id={node.id} name={nameInWords(node)} held={node.held} />
        ) : (
          <NotFoundPage />
        )
      }
    </QueryPage>
  );
}

interface HeldProps {
  readonly id: string;
  readonly name: string;
  readonly held: readonly HeldFact[];
}

function Held({ id, name, held }: HeldProps) {
  const [body, region] = [useBody(), useRegion()];
  const columns = Object.entries(heldListWords.columns);
  return (
    <Page
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      back={{ text: name, href: personHref(body, id) }}
      intro={`All that ${body.name} holds in Panboard about ${name}, as far as you may read it. Export it to give it to them.`}
      actions={<Downloads name={name} held={held} />}
      fictional={region.fictional ? region.name : undefined}
    >
      <Table
        caption={`${held.length} ${heldListWords.noun[held.length === 1 ? 0 : 1]}`}
        captionClasses="govuk-table__caption--m"
        head={columns.map(([key, content]) => ({ key, content }))}
        firstCellIsHeader
        blockLabels={columns.map(([, content]) => content)}
        rows={held.map(({ what, where, from, until, text }, index) => ({
          key: String(index),
          cells: [
            what,
            where,
            from === null ? "Not stated" : dateInWords(from),
            until === null ? "No end date" : dateInWords(until),
            <span key="text" className="app-break">
              {text}
            </span>,
          ],
        }))}
      />
    </Page>
  );
}

function Downloads({ name, held }: Pick<HeldProps, "name" | "held">) {
  const body = useBody();
  const on = todayInLondon();
  const file = `held-about-a-person-${body.slug}-${on}`;
  const json = () => heldJson({ person: name, heldBy: body.name, on }, held);
  return (
    <PageActions>
      <Button
        type="button"
        classes="govuk-button--secondary"
        onClick={() => downloadText(`${file}.csv`, heldCsv(held))}
      >
        Export CSV
      </Button>
      <Button
        type="button"
        classes="govuk-button--secondary"
        onClick={() => downloadText(`${file}.json`, json(), "application/json")}
      >
        Export JSON
      </Button>
    </PageActions>
  );
}
