import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useRegion } from "../../kit/page/page-context";
import { MapAliasDocument, type PrintedNamePartsFragment, UnmapAliasDocument } from "./generated/printed-names";
import { MeaningFields, meaningOf, meaningWords, readMeaning } from "./meaning-fields";
import { PrintedNameOfPage } from "./printed-name-of-page";
import { printedNamesAddress } from "./register-addresses";
import { RegisterBar } from "./register-bar";

/** Says what a printed name stands for. */
export function MapPrintedNamePage() {
  return <PrintedNameOfPage>{(printed) => <MapForm printed={printed} />}</PrintedNameOfPage>;
}

function MapForm({ printed }: { readonly printed: PrintedNamePartsFragment }) {
  const region = useRegion();
  const succeed = useSuccess();
  const list = printedNamesAddress(region);
  const { id, version, name, body } = printed;
  const isMapped = printed.agency !== null || printed.payerGroup !== null;
  const intro = [
    body ? `The reports of ${body.name} print it.` : "Reports of any board of the region print it.",
    ...(isMapped ? [`It stands for ${meaningWords(printed)}: unmap it before you say something else.`] : []),
  ];
  const form = useApiForm({
    document: MapAliasDocument,
    values: meaningOf(printed),
    theirs: meaningOf,
    read: (f) => ({ id, expectedVersion: version, ...readMeaning(f) }),
    onDone: (mapped) =>
      succeed(list, {
        text: `“${name}” stands for ${meaningWords(mapped)}`,
        undo: undoBy(UnmapAliasDocument, { id, expectedVersion: mapped.version }),
      }),
  });
  return (
    <FormPage
      form={form}
      title={`Say what “${name}” stands for`}
      button="Save what it stands for"
      about={region.name}
      above={<RegisterBar region={region} />}
      back={{ text: "All printed names", href: list }}
      intro={intro.join(" ")}
      cancelHref={list}
    >
      <MeaningFields />
    </FormPage>
  );
}
