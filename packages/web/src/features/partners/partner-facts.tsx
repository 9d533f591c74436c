import { dateInWords, partnerKindWords } from "@panboard/shared";
import { momentInWords } from "../../kit/words/moment";
import { SummaryList } from "../../ui/summary-list";
import { LastDay } from "../../kit/words/last-day";
import type { PartnerPartsFragment } from "./generated/partners";
import { kindHints } from "./partner-words";

export interface PartnerFactsProps {
  readonly partner: PartnerPartsFragment;
  /** The region whose register has the agency. */
  readonly region: { readonly slug: string };
}

/** What is known of a partner, and who said so last. */
export function PartnerFacts({ partner, region }: PartnerFactsProps) {
  const { agency, kind, from, until, source, changedBy, changedAt } = partner;
  const agencyHref = `/regions/${region.slug}/agencies/${agency.slug}`;
  return (
    <SummaryList
      rows={[
        { key: "Agency", value: <a href={agencyHref}>{agency.name}</a> },
        {
          key: "Place",
          value: (
            <>
              {partnerKindWords[kind]}
              <br />
              <span className="app-note">{kindHints[kind]}</span>
            </>
          ),
        },
        { key: "First day", value: dateInWords(from) },
        { key: "Last day", value: <LastDay until={until} /> },
        ...(source === null ? [] : [{ key: "Known from", value: source }]),
        { key: "Last changed", value: `${changedBy}, ${momentInWords(changedAt)}` },
      ]}
    />
  );
}
