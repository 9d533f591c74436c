import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBackHref } from "../../kit/frame/use-back-href";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { lineHref, moneyHref } from "../money-place";
import { RemoveReserveDocument, RestoreReserveDocument } from "./generated/reserves";
import { ReserveFacts } from "./reserve-facts";
import { type Reserve, ReserveOfPage } from "./reserve-of-page";

/** Asks before a named reserve is removed that was entered by mistake. */
export function RemoveReservePage() {
  return <ReserveOfPage>{(reserve) => <RemoveReserve reserve={reserve} />}</ReserveOfPage>;
}

function RemoveReserve({ reserve }: { readonly reserve: Reserve }) {
  const [body, region] = [useBody(), useRegion()];
  const list = useBackHref(moneyHref(body, "reserve"));
  const succeed = useSuccess();
  const { id, version, name } = reserve;
  const form = useApiForm({
    document: RemoveReserveDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (removed) => {
      const undo = undoBy(RestoreReserveDocument, { id, expectedVersion: removed.version });
      succeed(list, { text: "Named reserve removed", undo });
    },
  });
  return (
    <ConfirmPage
      form={form}
      title={`Remove ${name}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      button="Remove the named reserve"
      cancelHref={lineHref(body, "reserve", id)}
    >
      <p className="app-measure">
        Remove a named reserve only if it was entered by mistake. It can’t be removed while anything was put in or taken
        out: remove that first.
      </p>
      <ReserveFacts reserve={form.conflict?.current ?? reserve} />
    </ConfirmPage>
  );
}
