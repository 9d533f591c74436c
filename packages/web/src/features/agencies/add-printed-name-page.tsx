import { SelectField } from "../../kit/form/fields/choice-fields";
import { TextField } from "../../kit/form/fields/text-field";
import { FormPage } from "../../kit/form/form-page";
import { useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useRegion } from "../../kit/page/page-context";
import { MapAliasDocument } from "./generated/printed-names";
import { MeaningFields, meaningWords, readMeaning } from "./meaning-fields";
import { printedNamesAddress } from "./register-addresses";
import { RegisterBar } from "./register-bar";

/** Puts a name on the list as reports print it, with what it stands for. */
export function AddPrintedNamePage() {
  const region = useRegion();
  const succeed = useSuccess();
  const list = printedNamesAddress(region);
  const form = useApiForm({
    document: MapAliasDocument,
    read: (f) => ({
      region: region.slug,
      name: f.text("name", { max: 200 }),
      board: f.optional.choice("board"),
      ...readMeaning(f),
      idempotencyKey: f.idempotencyKey(),
    }),
    onDone: (printed) => succeed(list, { text: `“${printed.name}” added: it stands for ${meaningWords(printed)}` }),
  });
  const boards = [...region.boards, ...region.jointBodies];
  return (
    <FormPage
      form={form}
      title="Add a printed name"
      button="Add the printed name"
      busyButton="Adding"
      about={region.name}
      above={<RegisterBar region={region} />}
      intro="The same name may stand for another agency in the reports of another board."
      back={{ text: "All printed names", href: list }}
      cancelHref={list}
    >
      <TextField name="name" label="Name as printed" hint="Written as the report prints it" />
      <SelectField
        name="board"
        label="Board whose reports print it (optional)"
        noun="the board"
        emptyText="All boards of the region"
        choices={boards.map(({ slug, name }) => ({ value: slug, text: name }))}
      />
      <MeaningFields />
    </FormPage>
  );
}
