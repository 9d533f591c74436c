import { useMemo } from "react";
import { useApiQuery } from "../../kit/api/api";
import { QueryPage } from "../../kit/frame/query-page";
import { ListPage } from "../../kit/list/list-page";
import { useBody, useRegion } from "../../kit/page/page-context";
import { Button } from "../../ui/button";
import { BodyBar } from "../arrangements";
import { meetingsHref } from "../meetings";
import { actionListView, type ActionChoices } from "./actions-list";
import { actionsHref } from "./addresses";
import { ActionChoicesDocument, type ActionChoicesQuery } from "./generated/actions";

/** What a body's meetings gave to people and agencies to do. */
export function ActionsPage() {
  const body = useBody();
  const query = useApiQuery("ActionChoices", ActionChoicesDocument, { body: body.id });
  return (
    <QueryPage query={query} what="the actions">
      {(data) => <ActionsOf data={data} />}
    </QueryPage>
  );
}

function ActionsOf({ data }: { readonly data: ActionChoicesQuery }) {
  const [body, region] = [useBody(), useRegion()];
  const view = useMemo(() => actionListView(choicesOf(data)), [data]);
  return (
    <ListPage
      view={view}
      variables={{ body: body.id }}
      owner={{ body: body.id }}
      place={{ body, region }}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro="What meetings gave to people and agencies to do. What is due first stands first."
      before={
        <p className="app-screen-only">
          <a href={actionsHref(body, "overdue=true")}>Overdue actions</a>
          <br />
          <a href={actionsHref(body, "open=true")}>Open actions</a>
        </p>
      }
      fictional={region.fictional ? region.name : undefined}
      empty={
        <>
          <p className="app-measure">
            An action is what a meeting asks a person or an agency to do by a day. It is raised at the meeting, stands
            under matters arising at the next ones until it is closed, and is listed here.
          </p>
          <Button href={meetingsHref(body)}>Go to the meetings</Button>
        </>
      }
    />
  );
}

function choicesOf({ node }: ActionChoicesQuery): ActionChoices {
  const { groups, partners } = node && "groups" in node ? node : {};
  // An agency that had several places is one choice.
  const agencies = new Map((partners?.nodes ?? []).map(({ agency: { slug, name } }) => [slug, name]));
  const items = [...agencies].map(([value, text]) => ({ value, text }));
  return {
    groups: (groups?.nodes ?? []).map(({ id, name }) => ({ value: id, text: name })),
    agencies: items.sort((one, other) => one.text.localeCompare(other.text, "en-GB")),
  };
}
