import { ChoiceField } from "../../kit/form/fields/choice-fields";
import { DateField } from "../../kit/form/fields/date-field";
import { MoneyField } from "../../kit/form/fields/number-fields";
import { FormPage } from "../../kit/form/form-page";
import { useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { todayInLondon } from "../../kit/words/moment";
import { BodyBar } from "../arrangements";
import { contributionHref } from "./addresses";
import type { Contribution } from "./contribution-of-page";
import { statusChoices } from "./contribution-words";
import { SetContributionStatusDocument } from "./generated/contribution-changes";
import { OpenContributionOfPage } from "./open-contribution-of-page";

const statuses = statusChoices.map(({ value }) => value);

/** Says how a contribution stands from a day on. */
export function ContributionStatusPage() {
  return <OpenContributionOfPage>{(contribution) => <SetStatus contribution={contribution} />}</OpenContributionOfPage>;
}

function SetStatus({ contribution }: { readonly contribution: Contribution }) {
  const [body, region] = [useBody(), useRegion()];
  const succeed = useSuccess();
  const { id, version, kind, status, payer } = contribution;
  const isMoney = kind === "MONEY";
  const record = contributionHref(body, id);
  const form = useApiForm({
    document: SetContributionStatusDocument,
    values: { status, on: todayInLondon() },
    theirs: (current) => ({ status: current.status }),
    read: (f) => ({
      id,
      expectedVersion: version,
      status: f.choice("status", statuses),
      on: f.date("on"),
      ...(isMoney ? { amount: f.optional.money("amount") } : {}),
    }),
    // A status stays on record: nothing undoes it but another one.
    onDone: () => succeed(record, { text: "Status saved" }),
  });
  return (
    <FormPage
      form={form}
      title={`Say how the contribution of ${payer} stands`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro="It stays in the history. A mistake is corrected by another status."
      button="Save the status"
      cancelHref={record}
    >
      <ChoiceField name="status" label="Status" choices={statusChoices} />
      <DateField name="on" label="Since" noun="the day since when" />
      {isMoney ? (
        <MoneyField name="amount" label="Amount (optional)" hint="Leave it empty where the amount stays" />
      ) : null}
    </FormPage>
  );
}
