import { AutocompleteField } from "../../kit/form/fields/autocomplete-field";
import { ChoiceField } from "../../kit/form/fields/choice-fields";
import { DateField } from "../../kit/form/fields/date-field";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useRegion } from "../../kit/page/page-context";
import { AgencyOfPage } from "./agency-of-page";
import type { AgencyPartsFragment } from "./generated/agency";
import { RemoveSuccessionDocument, SucceedAgencyDocument } from "./generated/agency-changes";
import { agencyAddress } from "./register-addresses";
import { RegisterBar } from "./register-bar";
import { useFindAgencies } from "./use-find-agencies";

/** Puts on the register from whom an agency took over, or who took over from it. */
export function AddSuccessionPage() {
  return <AgencyOfPage>{(agency) => <SuccessionForm agency={agency} />}</AgencyOfPage>;
}

function SuccessionForm({ agency }: { readonly agency: AgencyPartsFragment }) {
  const region = useRegion();
  const succeed = useSuccess();
  const find = useFindAgencies();
  const record = agencyAddress(region, agency);
  const form = useApiForm({
    document: SucceedAgencyDocument,
    read: (f) => {
      const direction = f.choice("direction", ["before", "after"]);
      // The field has the name of the input in which the API finds fault with the other agency, whichever came first.
      const other = f.choice("by");
      const [id, by] = direction === "before" ? [other, agency.id] : [agency.id, other];
      return { id, by, from: f.date("from"), idempotencyKey: f.idempotencyKey() };
    },
    onDone: ({ id, version, predecessor, successor }) =>
      succeed(record, {
        text: `${successor.name} took over from ${predecessor.name}`,
        undo: undoBy(RemoveSuccessionDocument, { id, expectedVersion: version }),
      }),
  });
  return (
    <FormPage
      form={form}
      title="Add who came before or after"
      button="Add the succession"
      busyButton="Adding"
      about={region.name}
      above={<RegisterBar region={region} />}
      back={{ text: agency.name, href: record }}
      intro={`Bodies are reorganised. Say what ${agency.name} took over from, or what took over from it.`}
      cancelHref={record}
    >
      <ChoiceField
        name="direction"
        label="What happened"
        noun="what happened"
        choices={[
          { value: "before", text: `${agency.name} took over from another agency` },
          { value: "after", text: `Another agency took over from ${agency.name}` },
        ]}
      />
      <AutocompleteField name="by" label="The other agency" find={find} />
      <DateField
        name="from"
        label="First day of the one that took over"
        noun="the first day of the one that took over"
        hint="For example, 1 4 2013"
      />
    </FormPage>
  );
}
