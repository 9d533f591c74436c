import { agencyCodeRules } from "@panboard/shared";
import { TextField } from "../../kit/form/fields/text-field";
import { FormPage } from "../../kit/form/form-page";
import { useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useRegion } from "../../kit/page/page-context";
import { CodeFields, NameFields, readAgency } from "./agency-form";
import { AddAgencyDocument } from "./generated/agency-changes";
import { agenciesAddress, agencyAddress } from "./register-addresses";
import { RegisterBar } from "./register-bar";

/** Puts an agency on the region's register. */
export function AddAgencyPage() {
  const region = useRegion();
  const succeed = useSuccess();
  const form = useApiForm({
    document: AddAgencyDocument,
    read: (f) => ({
      region: region.slug,
      ...readAgency(f),
      slug: f.optional.text("slug", { like: agencyCodeRules.slug }),
      idempotencyKey: f.idempotencyKey(),
    }),
    onDone: (agency) => succeed(agencyAddress(region, agency), { text: `${agency.name} added` }),
  });
  const list = agenciesAddress(region);
  return (
    <FormPage
      form={form}
      title="Add an agency"
      button="Add the agency"
      busyButton="Adding"
      about={region.name}
      above={<RegisterBar region={region} />}
      back={{ text: "All agencies", href: list }}
      intro={`It is registered once, for all the boards of ${region.name}.`}
      cancelHref={list}
    >
      <NameFields />
      <TextField
        name="slug"
        label="Key (optional)"
        noun="the key"
        hint="A short name in addresses and files, such as cheshire-police. It stays as it is. It is made of the name where you leave it empty"
      />
      <CodeFields />
    </FormPage>
  );
}
