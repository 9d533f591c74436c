import { Page } from "../../kit/frame/page";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { Button } from "../../ui/button";
import { PageActions } from "../../ui/page-actions";
import { BodyBar } from "../arrangements";
import { contributionHref, contributionsHref } from "./addresses";
import { ClosedYear } from "./closed-year";
import { ContributionFacts } from "./contribution-facts";
import { ContributionHistory } from "./contribution-history";
import { type Contribution, ContributionOfPage } from "./contribution-of-page";
import { ContributionRemarks } from "./contribution-remarks";
import { isOwing } from "./contribution-words";
import { isClosed } from "./open-contribution-of-page";

/** One contribution: what is known of it, what happened to it, and what can be done about it. */
export function ContributionPage() {
  return (
    <ContributionOfPage>{(contribution) => <ContributionRecord contribution={contribution} />}</ContributionOfPage>
  );
}

function ContributionRecord({ contribution }: { readonly contribution: Contribution }) {
  const [body, region, viewer] = [useBody(), useRegion(), useViewer()];
  const { id, payer, year, events, remarks } = contribution;
  const isKept = mayOnBody(viewer, body, "money:write");
  const mayRemark = mayOnBody(viewer, body, "contributions:remark");
  const isOver = isClosed(contribution);
  const hrefOf = (action: string) => contributionHref(body, id, action);
  return (
    <Page
      title={payer}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      back={{ text: "Contributions", href: contributionsHref(body, year) }}
      intro={`A contribution to ${body.name} for ${year}.`}
      actions={isKept ? <Actions contribution={contribution} isOver={isOver} /> : undefined}
      fictional={region.fictional ? region.name : undefined}
    >
      {isOver && isKept ? <ClosedYear body={body} year={year} /> : null}
      <ContributionFacts contribution={contribution} region={region} />
      <ContributionHistory
        events={events}
        removeHref={({ id: event, kind }) => {
          const stays = !isKept || kind === "STATUS" || (isOver && kind === "INVOICE");
          return stays ? undefined : hrefOf(`events/${encodeURIComponent(event)}/remove`);
        }}
      />
      <ContributionRemarks
        remarks={remarks}
        addHref={mayRemark ? hrefOf("remarks/add") : undefined}
        removeHref={({ id: remark }) =>
          mayRemark ? hrefOf(`remarks/${encodeURIComponent(remark)}/remove`) : undefined
        }
      />
    </Page>
  );
}

function Actions({ contribution, isOver }: { readonly contribution: Contribution; readonly isOver: boolean }) {
  const body = useBody();
  const { id, kind, events, remarks } = contribution;
  const isMoney = kind === "MONEY";
  const hasMoney = events.some((event) => event.kind !== "STATUS");
  const offered: readonly (readonly [isOffered: boolean, action: string, verb: string, of: string])[] = [
    [!isOver, "change", "Change", "the contribution"],
    [!isOver, "status", "Say how it stands", ""],
    [!isOver && isMoney, "invoices/add", "Add an invoice", ""],
    [isMoney && isOwing(contribution), "receipts/add", "Add a receipt", ""],
    [!isOver && !hasMoney && remarks.length === 0, "remove", "Remove", "the contribution"],
  ];
  return (
    <PageActions>
      {offered.map(([isOffered, action, verb, of]) =>
        isOffered ? (
          <Button key={action} classes="govuk-button--secondary" href={contributionHref(body, id, action)}>
            {verb} {of === "" ? null : <span className="govuk-visually-hidden">{of}</span>}
          </Button>
        ) : null,
      )}
    </PageActions>
  );
}
