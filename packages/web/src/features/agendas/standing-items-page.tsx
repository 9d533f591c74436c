import { itemPurposeWords } from "@panboard/shared";
import { Page } from "../../kit/frame/page";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { bodyNoun } from "../../kit/words/body-noun";
import { Button } from "../../ui/button";
import { PageActions } from "../../ui/page-actions";
import { Table } from "../../ui/table";
import { BodyBar } from "../arrangements";
import { groupHref, standingItemsHref } from "./addresses";
import { readersInWords } from "./agenda-words";
import { ItemCell } from "./item-cell";
import { type GroupWithStandingItems, StandingItemsOfPage } from "./standing-items-of-page";

/** What a group always has on its agendas, in order, as far as the viewer sees it. */
export function StandingItemsPage() {
  return <StandingItemsOfPage>{(group) => <StandingItems group={group} />}</StandingItemsOfPage>;
}

function StandingItems({ group }: { readonly group: GroupWithStandingItems }) {
  const [body, region, viewer] = [useBody(), useRegion(), useViewer()];
  const { id, name, standingItems } = group;
  const isKept = mayOnBody(viewer, body, "meetings:write");
  const head = ["Item", "Purpose", "Presenter", "Minutes", ...(isKept ? ["Who reads it"] : [])];
  return (
    <Page
      title={`Standing items of ${name}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      back={{ text: "Group", href: groupHref(body, id) }}
      intro="What the group always has on its agendas. Each new meeting of the group starts with these items."
      fictional={region.fictional ? region.name : undefined}
      actions={
        isKept ? (
          <PageActions>
            <Button href={standingItemsHref(body, id, "add")}>Add a standing item</Button>
            {standingItems.length > 1 ? (
              <Button classes="govuk-button--secondary" href={standingItemsHref(body, id, "order")}>
                Put the items in order
              </Button>
            ) : null}
          </PageActions>
        ) : undefined
      }
    >
      {standingItems.length === 0 ? (
        <>
          <h2 className="govuk-heading-m">No standing items yet</h2>
          <p className="app-measure">
            For example, the minutes of the last meeting, what children say, and any other business. Agendas that are
            there already stay as they are.
          </p>
        </>
      ) : (
        <Table
          caption={<span className="govuk-visually-hidden">Standing items, in order</span>}
          classes="app-agenda"
          head={head.map((content) => ({
            ...{ key: content, content },
            format: content === "Minutes" ? "numeric" : undefined,
          }))}
          blockLabels={["", ...head.slice(1)]}
          firstCellIsHeader
          rows={standingItems.map((item, index) => ({
            key: item.id,
            cells: [
              <ItemCell
                key="item"
                item={item}
                number={index + 1}
                href={isKept ? standingItemsHref(body, id, item.id) : undefined}
              />,
              itemPurposeWords[item.purpose],
              item.presenter ?? "Not stated",
              item.minutes ?? "Not stated",
              ...(isKept ? [readersInWords(item, bodyNoun(body))] : []),
            ],
          }))}
        />
      )}
    </Page>
  );
}
