import { useSearchParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { AutocompleteField } from "../../kit/form/fields/autocomplete-field";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBackHref } from "../../kit/frame/use-back-href";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { seatHref, seatsHref } from "./addresses";
import { AddSeatDocument, RemoveSeatDocument } from "./generated/seat-changes";
import { GroupOfSeatDocument } from "./generated/seats";
import { readSeat, SeatFields } from "./seat-fields";
import { useFindGroups } from "./use-find";

/** Adds a seat to a group: to the one that the address names, else to one that is chosen. */
export function AddSeatPage() {
  const [search] = useSearchParams();
  const group = search.get("group") ?? "";
  return group === "" ? <AddSeat /> : <AddSeatTo groupId={group} />;
}

function AddSeatTo({ groupId }: { readonly groupId: string }) {
  const body = useBody();
  const query = useApiQuery("GroupOfSeat", GroupOfSeatDocument, { id: groupId });
  return (
    <QueryPage query={query} what="the group">
      {({ node }) =>
        node?.__typename === "Group" && node.body.id === body.id ? <AddSeat group={node} /> : <NotFoundPage />
      }
    </QueryPage>
  );
}

function AddSeat({ group }: { readonly group?: { readonly id: string; readonly name: string } }) {
  const [body, region] = [useBody(), useRegion()];
  const back = useBackHref(seatsHref(body));
  const findGroups = useFindGroups();
  const succeed = useSuccess();
  const form = useApiForm({
    document: AddSeatDocument,
    read: (f) => ({
      group: group?.id ?? f.choice("group"),
      ...readSeat(f),
      idempotencyKey: f.idempotencyKey(),
    }),
    onDone: ({ id, version }) => {
      const undo = undoBy(RemoveSeatDocument, { id, expectedVersion: version });
      succeed(seatHref(body, id), { text: "Seat added", undo });
    },
  });
  return (
    <FormPage
      form={form}
      title={group ? `Add a seat to ${group.name}` : "Add a seat"}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro="A seat is vacant until somebody holds it."
      button="Add the seat"
      busyButton="Adding"
      cancelHref={back}
    >
      {group ? null : <AutocompleteField name="group" label="Group" find={findGroups} />}
      <SeatFields />
    </FormPage>
  );
}
