import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { standingItemsHref } from "./addresses";
import {
  RemoveStandingItemDocument,
  RestoreStandingItemDocument,
  type StandingItemPartsFragment,
} from "./generated/standing-items";
import { type GroupWithStandingItems, StandingItemOfPage } from "./standing-items-of-page";

interface RemoveStandingItemProps {
  readonly group: GroupWithStandingItems;
  readonly item: StandingItemPartsFragment;
}

/** Asks before a standing item is removed. */
export function RemoveStandingItemPage() {
  return <StandingItemOfPage>{(group, item) => <RemoveStandingItem group={group} item={item} />}</StandingItemOfPage>;
}

function RemoveStandingItem({ group, item: { id, version, title } }: RemoveStandingItemProps) {
  const [body, region, succeed] = [useBody(), useRegion(), useSuccess()];
  const form = useApiForm({
    document: RemoveStandingItemDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (removed) => {
      const undo = undoBy(RestoreStandingItemDocument, { id, expectedVersion: removed.version });
      succeed(standingItemsHref(body, group.id), { text: `“${title}” removed from the standing items`, undo });
    },
  });
  return (
    <ConfirmPage
      form={form}
      title={`Remove “${title}”`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      button="Remove the standing item"
      cancelHref={standingItemsHref(body, group.id, id)}
    >
      <p className="app-measure">
        Agendas of {group.name} that are made from now on no longer have it. Agendas that have it already stay as they
        are.
      </p>
    </ConfirmPage>
  );
}
