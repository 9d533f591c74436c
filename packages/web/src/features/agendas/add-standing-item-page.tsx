import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { standingItemsHref } from "./addresses";
import { AddStandingItemDocument, RemoveStandingItemDocument } from "./generated/standing-items";
import { ContentFields, newItem, readContent, readTitle, type ReaderSeat, TitleFields } from "./item-fields";
import { type GroupWithStandingItems, SeatsOfGroup, StandingItemsOfPage } from "./standing-items-of-page";

interface AddStandingItemProps {
  readonly group: GroupWithStandingItems;
  readonly seats: readonly ReaderSeat[];
}

/** Adds the last of what a group always has on its agendas. */
export function AddStandingItemPage() {
  return (
    <StandingItemsOfPage>
      {(group) => (
        <SeatsOfGroup group={group}>{(seats) => <AddStandingItem group={group} seats={seats} />}</SeatsOfGroup>
      )}
    </StandingItemsOfPage>
  );
}

function AddStandingItem({ group, seats }: AddStandingItemProps) {
  const [body, region, succeed] = [useBody(), useRegion(), useSuccess()];
  const list = standingItemsHref(body, group.id);
  const form = useApiForm({
    document: AddStandingItemDocument,
    values: newItem,
    read: (f) => ({ group: group.id, ...readTitle(f), ...readContent(f), idempotencyKey: f.idempotencyKey() }),
    onDone: ({ id, version, title }) => {
      const undo = undoBy(RemoveStandingItemDocument, { id, expectedVersion: version });
      succeed(list, { text: `“${title}” added to the standing items`, undo });
    },
  });
  return (
    <FormPage
      form={form}
      title="Add a standing item"
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`What ${group.name} always has on its agendas. Agendas that are there already stay as they are.`}
      button="Add the standing item"
      busyButton="Adding"
      cancelHref={list}
    >
      <TitleFields />
      <ContentFields seats={seats} />
    </FormPage>
  );
}
