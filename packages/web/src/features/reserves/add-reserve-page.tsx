import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBackHref } from "../../kit/frame/use-back-href";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { moneyHref } from "../money-place";
import { AddReserveDocument, RemoveReserveDocument } from "./generated/reserves";
import { readReserve, ReserveFields } from "./reserve-fields";

/** Names a part of the reserve that is set aside for something. */
export function AddReservePage() {
  const [body, region] = [useBody(), useRegion()];
  const list = useBackHref(moneyHref(body, "reserve"));
  const succeed = useSuccess();
  const form = useApiForm({
    document: AddReserveDocument,
    read: (f) => ({ body: body.id, ...readReserve(f), idempotencyKey: f.idempotencyKey() }),
    onDone: ({ id, version }) => {
      const undo = undoBy(RemoveReserveDocument, { id, expectedVersion: version });
      succeed(list, { text: "Named reserve added", undo });
    },
  });
  return (
    <FormPage
      form={form}
      title="Add a named reserve"
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`A part of the reserve of ${body.name} that is set aside for something. Nothing is in it yet.`}
      button="Add the named reserve"
      busyButton="Adding"
      cancelHref={list}
    >
      <ReserveFields />
    </FormPage>
  );
}
