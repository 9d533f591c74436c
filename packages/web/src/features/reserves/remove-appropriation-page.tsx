import { dateInWords, poundsTogether } from "@panboard/shared";
import { useParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBackHref } from "../../kit/frame/use-back-href";
import { useBody, useRegion } from "../../kit/page/page-context";
import { SummaryList } from "../../ui/summary-list";
import { BodyBar } from "../arrangements";
import { ClosedYearPage } from "../money";
import { lineHref } from "../money-place";
import { appropriationInWords } from "./appropriations-list";
import {
  AppropriationDocument,
  type AppropriationPartsFragment,
  type AppropriationQuery,
  RemoveAppropriationDocument,
  RestoreAppropriationDocument,
} from "./generated/appropriations";

type Appropriation = Extract<AppropriationQuery["node"], { readonly __typename: "Appropriation" }>;

const title = "Remove what was put in or taken out";

/** Asks before an appropriation of an open year is removed that was entered by mistake. */
export function RemoveAppropriationPage() {
  const body = useBody();
  const { id: reserve = "", appropriation: id = "" } = useParams();
  const query = useApiQuery("Appropriation", AppropriationDocument, { id });
  return (
    <QueryPage query={query} what="what was put in or taken out" isReadAnew>
      {({ node }) => {
        if (node?.__typename !== "Appropriation" || node.body.id !== body.id || node.reserve.id !== reserve)
          return <NotFoundPage />;
        if (node.budget.status === "OPEN") return <RemoveAppropriation appropriation={node} />;
        const back = { text: node.reserve.name, href: lineHref(body, "reserve", reserve) };
        return <ClosedYearPage title={title} year={node.year} back={back} />;
      }}
    </QueryPage>
  );
}

function RemoveAppropriation({ appropriation }: { readonly appropriation: Appropriation }) {
  const [body, region] = [useBody(), useRegion()];
  const { id, version, reserve } = appropriation;
  const record = useBackHref(lineHref(body, "reserve", reserve.id));
  const succeed = useSuccess();
  const form = useApiForm({
    document: RemoveAppropriationDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (removed) => {
      const undo = undoBy(RestoreAppropriationDocument, { id, expectedVersion: removed.version });
      succeed(record, { text: "Removed", undo });
    },
  });
  return (
    <ConfirmPage
      form={form}
      title={title}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      button="Remove it"
      cancelHref={record}
    >
      <p className="app-measure">
        Remove it only if it was entered by mistake. What was put in can’t be removed once it was taken out again.
      </p>
      <Facts {...(form.conflict?.current ?? appropriation)} reserve={reserve.name} />
    </ConfirmPage>
  );
}

function Facts(props: Omit<AppropriationPartsFragment, "reserve"> & { readonly reserve: string }) {
  const { reserve, on, amount, reason } = props;
  return (
    <SummaryList
      rows={[
        { key: "Reserve", value: reserve },
        { key: "Day", value: dateInWords(on) },
        { key: "Amount", value: appropriationInWords(amount, poundsTogether([amount])) },
        { key: "Reason", value: reason },
      ]}
    />
  );
}
