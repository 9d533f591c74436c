import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useRegion } from "../../kit/page/page-context";
import { MapAliasDocument, type PrintedNamePartsFragment, UnmapAliasDocument } from "./generated/printed-names";
import { meaningWords } from "./meaning-fields";
import { PrintedNameOfPage } from "./printed-name-of-page";
import { printedNamesAddress } from "./register-addresses";
import { RegisterBar } from "./register-bar";

/** Takes away what a printed name stands for; it can be said again on the next page. */
export function UnmapPrintedNamePage() {
  return <PrintedNameOfPage>{(printed) => <UnmapForm printed={printed} />}</PrintedNameOfPage>;
}

function UnmapForm({ printed }: { readonly printed: PrintedNamePartsFragment }) {
  const region = useRegion();
  const succeed = useSuccess();
  const list = printedNamesAddress(region);
  const { id, version, name, agency, payerGroup } = printed;
  const form = useApiForm({
    document: UnmapAliasDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (unmapped) =>
      succeed(list, {
        text: `“${name}” unmapped`,
        undo: undoBy(MapAliasDocument, { id, expectedVersion: unmapped.version, agency: agency?.id, payerGroup }),
      }),
  });
  return (
    <ConfirmPage
      form={form}
      title={`Unmap “${name}”`}
      button="Unmap the name"
      busyButton="Unmapping"
      about={region.name}
      above={<RegisterBar region={region} />}
      back={{ text: "All printed names", href: list }}
      cancelHref={list}
    >
      <p className="app-measure">
        “{name}” stands for {meaningWords(printed)}. Unmapped, it is listed among those that are not known yet.
      </p>
    </ConfirmPage>
  );
}
