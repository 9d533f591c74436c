import { AutocompleteField } from "../../kit/form/fields/autocomplete-field";
import { TextField } from "../../kit/form/fields/text-field";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { contributionHref } from "./addresses";
import { AmountFields, amountsOf, readAmounts } from "./amount-fields";
import type { Contribution } from "./contribution-of-page";
import { ChangeContributionDocument } from "./generated/contribution-changes";
import type { ContributionPartsFragment } from "./generated/contributions";
import { OpenContributionOfPage } from "./open-contribution-of-page";
import { payerCharactersMax } from "./payer-fields";
import { useFindPayers } from "./use-find-payers";

/** Changes how much a contribution of an open year is, by when, and what its payer is called. */
export function ChangeContributionPage() {
  return (
    <OpenContributionOfPage>
      {(contribution) => <ChangeContribution contribution={contribution} />}
    </OpenContributionOfPage>
  );
}

function ChangeContribution({ contribution }: { readonly contribution: Contribution }) {
  const [body, region] = [useBody(), useRegion()];
  const succeed = useSuccess();
  const find = useFindPayers();
  const { id, version, kind, status, payer, year, agency, payerGroup } = contribution;
  const isUnmapped = agency === null && payerGroup === null;
  const record = contributionHref(body, id);
  const form = useApiForm({
    document: ChangeContributionDocument,
    values: valuesOf(contribution),
    theirs: valuesOf,
    read: (f) => {
      const mapped = isUnmapped ? f.optional.choice("agency") : null;
      return {
        id,
        expectedVersion: version,
        payer: f.text("payer", { max: payerCharactersMax }),
        ...(mapped === null ? {} : { agency: mapped }),
        ...readAmounts(f, kind),
      };
    },
    onDone: (changed) => {
      const input = { id, expectedVersion: changed.version, ...valuesOf(contribution) };
      // What became of the status, or whom a printed name stands for, is not taken back by the old values.
      const isSafe = changed.status === status && changed.agency?.id === agency?.id;
      succeed(record, {
        text: "Contribution changed",
        ...(isSafe ? { undo: undoBy(ChangeContributionDocument, input) } : {}),
      });
    },
  });
  return (
    <FormPage
      form={form}
      title={`Change the contribution of ${payer}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`Towards ${year}. The history keeps each amount.`}
      button="Save the contribution"
      cancelHref={record}
    >
      <TextField name="payer" label="Payer" hint="As printed, or as your board writes it" />
      {isUnmapped ? (
        <AutocompleteField
          name="agency"
          label="Agency (optional)"
          hint={`The partner of ${body.shortName} that the name stands for. Type part of its name, and choose from the list`}
          find={find}
        />
      ) : null}
      <AmountFields kind={kind} />
    </FormPage>
  );
}

function valuesOf(contribution: ContributionPartsFragment) {
  return { payer: contribution.payer, ...amountsOf(contribution) };
}
