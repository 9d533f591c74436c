import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { Button } from "../../ui/button";
import { PageActions } from "../../ui/page-actions";
import { BodyBar } from "../arrangements";
import { standingItemsHref } from "./addresses";
import { ChangeStandingItemDocument, type StandingItemPartsFragment } from "./generated/standing-items";
import {
  ContentFields,
  inputOfItem,
  readContent,
  readTitle,
  type ReaderSeat,
  TitleFields,
  valuesOfItem,
} from "./item-fields";
import { type GroupWithStandingItems, SeatsOfGroup, StandingItemOfPage } from "./standing-items-of-page";

interface ChangeStandingItemProps {
  readonly group: GroupWithStandingItems;
  readonly item: StandingItemPartsFragment;
  readonly seats: readonly ReaderSeat[];
}

/** Changes a standing item; the agendas that have it stay as they are. */
export function ChangeStandingItemPage() {
  return (
    <StandingItemOfPage>
      {(group, item) => (
        <SeatsOfGroup group={group}>
          {(seats) => <ChangeStandingItem group={group} item={item} seats={seats} />}
        </SeatsOfGroup>
      )}
    </StandingItemOfPage>
  );
}

function ChangeStandingItem({ group, item, seats }: ChangeStandingItemProps) {
  const [body, region, succeed] = [useBody(), useRegion(), useSuccess()];
  const { id, version, title } = item;
  const list = standingItemsHref(body, group.id);
  const form = useApiForm({
    document: ChangeStandingItemDocument,
    values: valuesOfItem(item, seats),
    theirs: (current) => valuesOfItem(current, seats),
    read: (f) => ({ id, expectedVersion: version, ...readTitle(f), ...readContent(f) }),
    onDone: (changed) => {
      const before = { id, expectedVersion: changed.version, ...inputOfItem(item) };
      succeed(list, { text: `“${changed.title}” changed`, undo: undoBy(ChangeStandingItemDocument, before) });
    },
  });
  return (
    <FormPage
      form={form}
      title={`Change “${title}”`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`A standing item of ${group.name}. Agendas that have it already stay as they are.`}
      actions={
        <PageActions>
          <Button classes="govuk-button--secondary" href={standingItemsHref(body, group.id, id, "remove")}>
            Remove <span className="govuk-visually-hidden">the standing item</span>
          </Button>
        </PageActions>
      }
      button="Save the standing item"
      cancelHref={list}
    >
      <TitleFields />
      <ContentFields seats={seats} named={item.readers} />
    </FormPage>
  );
}
