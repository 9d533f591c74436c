import { useSearchParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { ChoiceField, SelectField } from "../../kit/form/fields/choice-fields";
import { DateField } from "../../kit/form/fields/date-field";
import { useFormTexts } from "../../kit/form/form-context";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { Page } from "../../kit/frame/page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBackHref } from "../../kit/frame/use-back-href";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { moneyHref } from "../money-place";
import { contributionsHref } from "./addresses";
import { AmountFields, readAmounts } from "./amount-fields";
import { kindChoices, statusChoices } from "./contribution-words";
import { AddContributionDocument, RemoveContributionDocument } from "./generated/contribution-changes";
import { OpenYearsDocument } from "./generated/contributions";
import { PayerFields, readPayer } from "./payer-fields";

const kinds = kindChoices.map(({ value }) => value);
const statuses = statusChoices.map(({ value }) => value);

/** Adds what a payer pays towards an open year of a board or joint body. */
export function AddContributionPage() {
  const body = useBody();
  const query = useApiQuery("OpenYears", OpenYearsDocument, { body: body.id });
  return (
    <QueryPage query={query} what="the open years">
      {({ node }) => {
        const budgets = node && "budgets" in node ? (node.budgets?.nodes ?? []) : [];
        const years = budgets.map(({ year }) => year);
        return years.length === 0 ? <NoOpenYear /> : <AddContribution years={years} />;
      }}
    </QueryPage>
  );
}

function NoOpenYear() {
  const [body, region] = [useBody(), useRegion()];
  return (
    <Page about={body.name} above={<BodyBar body={body} region={region} />}>
      <p className="app-measure">
        {body.shortName} has no open year. Open one on the page of <a href={moneyHref(body)}>this year’s money</a>, then
        add its contributions.
      </p>
    </Page>
  );
}

function AddContribution({ years }: { readonly years: readonly string[] }) {
  const [body, region] = [useBody(), useRegion()];
  const [search] = useSearchParams();
  const asked = search.get("year") ?? "";
  const list = useBackHref(contributionsHref(body, years.includes(asked) ? asked : undefined));
  const succeed = useSuccess();
  const form = useApiForm({
    document: AddContributionDocument,
    values: { year: years.includes(asked) ? asked : years.length === 1 ? years[0] : "", kind: "MONEY" },
    read: (f) => {
      const kind = f.choice("kind", kinds);
      return {
        body: body.id,
        year: f.choice("year", years),
        ...readPayer(f),
        kind,
        ...readAmounts(f, kind === "IN_KIND" ? kind : "MONEY"),
        status: f.choice("status", statuses),
        statusOn: f.optional.date("statusOn"),
        idempotencyKey: f.idempotencyKey(),
      };
    },
    onDone: ({ id, version }) => {
      const undo = undoBy(RemoveContributionDocument, { id, expectedVersion: version });
      succeed(list, { text: "Contribution added", undo });
    },
  });
  return (
    <FormPage
      form={form}
      title="Add a contribution"
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`What a payer pays towards one year of ${body.name}, or gives in kind.`}
      button="Add the contribution"
      busyButton="Adding"
      cancelHref={list}
    >
      <SelectField
        name="year"
        label="Year"
        hint="A year that is open"
        choices={years.map((value) => ({ value, text: value }))}
      />
      <PayerFields />
      <ChoiceField name="kind" label="Kind" choices={kindChoices} />
      <AmountsByKind />
      <ChoiceField name="status" label="Status" choices={statusChoices} />
      <DateField
        name="statusOn"
        label="Since (optional)"
        noun="the day since when"
        hint="Since when it stands so. Leave it empty for today"
      />
    </FormPage>
  );
}

function AmountsByKind() {
  const { kind } = useFormTexts();
  return <AmountFields kind={kind === "IN_KIND" ? kind : "MONEY"} />;
}
