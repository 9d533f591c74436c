import { SummaryList } from "../../ui/summary-list";
import { Table } from "../../ui/table";
import { type Arrangement, daysInWords, editionInWords, functionInWords, kindInWords } from "./arrangement-words";

export interface ArrangementRecordProps {
  readonly arrangement: Arrangement & { readonly vision: string | null };
  /** The region whose register has the partners' agencies. */
  readonly region: { readonly slug: string };
}

/** All that is on record of an arrangement: its days, guidance, vision, document and source, then its statutory partners. */
export function ArrangementRecord({ arrangement, region }: ArrangementRecordProps) {
  const { vision, document, source, partners } = arrangement;
  const heads = ["Agency", "Answers for", "Lead post", "Delegated post"];
  return (
    <section>
      <h3 className="govuk-heading-s">{kindInWords(arrangement)}</h3>
      <SummaryList
        rows={[
          { key: "Days", value: daysInWords(arrangement) },
          { key: "Guidance", value: editionInWords(arrangement) ?? "Not stated" },
          { key: "Vision", value: vision ?? "Not stated" },
          {
            key: "Published arrangements",
            value: document ? (
              <a href={document.url} rel="noreferrer">
                {document.title}
              </a>
            ) : (
              "Not stated"
            ),
          },
          { key: "Source", value: source ?? "The board’s own records" },
        ]}
      />
      {partners.length === 0 ? (
        <p>No statutory partners are stated.</p>
      ) : (
        <Table
          caption={`Statutory partners, ${daysInWords(arrangement)}`}
          firstCellIsHeader
          head={heads.map((content) => ({ key: content, content }))}
          blockLabels={["", ...heads.slice(1)]}
          rows={partners.map(({ function: area, agency, leadPost, delegatedPost }) => ({
            key: `${area} ${agency.slug}`,
            cells: [
              <a key="agency" href={`/regions/${region.slug}/agencies/${agency.slug}`}>
                {agency.name}
              </a>,
              functionInWords(area),
              leadPost ?? "Not stated",
              delegatedPost ?? "Not stated",
            ],
          }))}
        />
      )}
    </section>
  );
}
