import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { lineHref } from "../money-place";
import { ChangeReserveDocument, type ReservePartsFragment } from "./generated/reserves";
import { readReserve, ReserveFields } from "./reserve-fields";
import { type Reserve, ReserveOfPage } from "./reserve-of-page";

/** Changes the name of a named reserve, or what it is for. */
export function ChangeReservePage() {
  return <ReserveOfPage>{(reserve) => <ChangeReserve reserve={reserve} />}</ReserveOfPage>;
}

function ChangeReserve({ reserve }: { readonly reserve: Reserve }) {
  const [body, region] = [useBody(), useRegion()];
  const succeed = useSuccess();
  const { id, version } = reserve;
  const record = lineHref(body, "reserve", id);
  const form = useApiForm({
    document: ChangeReserveDocument,
    values: valuesOf(reserve),
    theirs: valuesOf,
    read: (f) => ({ id, expectedVersion: version, ...readReserve(f) }),
    onDone: (changed) => {
      const undo = undoBy(ChangeReserveDocument, { id, expectedVersion: changed.version, ...valuesOf(reserve) });
      succeed(record, { text: "Named reserve changed", undo });
    },
  });
  return (
    <FormPage
      form={form}
      title={`Change ${reserve.name}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      button="Save the named reserve"
      cancelHref={record}
    >
      <ReserveFields />
    </FormPage>
  );
}

function valuesOf({ name, purpose }: ReservePartsFragment) {
  return { name, purpose };
}
