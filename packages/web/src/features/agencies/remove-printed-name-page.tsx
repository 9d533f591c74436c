import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useRegion } from "../../kit/page/page-context";
import { type PrintedNamePartsFragment, RemoveAliasDocument, RestoreAliasDocument } from "./generated/printed-names";
import { PrintedNameOfPage } from "./printed-name-of-page";
import { printedNamesAddress } from "./register-addresses";
import { RegisterBar } from "./register-bar";

/** Removes a name that was listed by mistake; it can be brought back on the next page. */
export function RemovePrintedNamePage() {
  return <PrintedNameOfPage>{(printed) => <RemoveForm printed={printed} />}</PrintedNameOfPage>;
}

function RemoveForm({ printed: { id, version, name } }: { readonly printed: PrintedNamePartsFragment }) {
  const region = useRegion();
  const succeed = useSuccess();
  const list = printedNamesAddress(region);
  const form = useApiForm({
    document: RemoveAliasDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (removed) =>
      succeed(list, {
        text: `“${name}” removed`,
        undo: undoBy(RestoreAliasDocument, { id, expectedVersion: removed.version }),
      }),
  });
  return (
    <ConfirmPage
      form={form}
      title={`Remove “${name}”`}
      button="Remove the printed name"
      about={region.name}
      above={<RegisterBar region={region} />}
      back={{ text: "All printed names", href: list }}
      cancelHref={list}
    >
      <p className="app-measure">
        Remove a name that was listed by mistake, such as one with a slip of the pen. Reports that print it are read as
        if nobody had said what it stands for.
      </p>
    </ConfirmPage>
  );
}
