import { contributionKindWords, dateInWords } from "@panboard/shared";
import { momentInWords } from "../../kit/words/moment";
import { SummaryList, type SummaryListRow } from "../../ui/summary-list";
import { agencyHref } from "./addresses";
import { amountInWords, isOwing, owingInWords, poundsOf, receivedInWords } from "./contribution-words";
import { Due } from "./due";
import type { ContributionPartsFragment } from "./generated/contributions";
import { Status } from "./status";

export interface ContributionFactsProps {
  readonly contribution: ContributionPartsFragment;
  /** The region whose register has the agency. */
  readonly region: { readonly slug: string };
}

/** What is known of a contribution, and who said so last. */
export function ContributionFacts({ contribution, region }: ContributionFactsProps) {
  const { year, payer, agency, payerGroup, kind, due, owing, owingSince } = contribution;
  const { printedShare, note, source, section, changedBy, changedAt } = contribution;
  const pounds = poundsOf([contribution]);
  const isMoney = kind === "MONEY";
  const optional = (isThere: boolean, row: SummaryListRow) => (isThere ? [row] : []);
  return (
    <SummaryList
      rows={[
        { key: "Year", value: year },
        { key: source === null ? "Payer" : "Payer, as printed", value: payer },
        ...optional(payerGroup === null, {
          key: "Agency",
          value: agency ? <a href={agencyHref(region, agency)}>{agency.name}</a> : "Not mapped",
        }),
        ...optional(payerGroup !== null, { key: "Group of payers", value: payerGroup }),
        { key: "Kind", value: contributionKindWords[kind] },
        { key: "Status", value: <Status {...contribution} /> },
        { key: isMoney ? "Amount" : "Worth", value: amountInWords(contribution, pounds) },
        ...optional(isMoney, { key: "Received", value: receivedInWords(contribution, pounds) }),
        ...optional(isMoney, { key: "Still to come", value: owingInWords(contribution, pounds) }),
        ...optional(isMoney && isOwing(contribution) && owingSince !== null && owingSince !== due, {
          key: "Expected since",
          value: owingSince === null ? null : dateInWords(owingSince),
        }),
        ...optional(isMoney && due !== null, { key: "Due", value: <Due {...{ due, owing, owingSince }} /> }),
        ...optional(printedShare !== null, { key: "Share as printed", value: `${printedShare}%` }),
        { key: "Note", value: note ?? "None" },
        ...optional(source !== null, {
          key: "Source, as printed",
          value: section === null ? source : `${source}, ${section}`,
        }),
        { key: "Last changed", value: `${changedBy}, ${momentInWords(changedAt)}` },
      ]}
    />
  );
}
