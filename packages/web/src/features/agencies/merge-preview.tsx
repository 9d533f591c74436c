import { agencySectorWords, dateInWords } from "@panboard/shared";
import type { ApiQuery } from "../../kit/api/api";
import type { AnswerRow } from "../../kit/form/check-answers";
import type { AgencyMergeQuery } from "./generated/agency";

type Preview = AgencyMergeQuery["agencyMerge"];
type Difference = Preview["differences"][number];

const fieldWords: Readonly<Record<string, string>> = {
  name: "Name",
  sector: "Sector",
  odsCode: "ODS code",
  urn: "URN",
};

/** What a merge would make of two agencies, as rows beside the answers: what differs, and which names and successions move. */
export function previewRows({ data, error }: ApiQuery<AgencyMergeQuery>): readonly AnswerRow[] {
  if (error) return [{ key: "What would happen", value: refusalWords(error) }];
  if (!data) return [{ key: "What would happen", value: "Loading what would happen" }];
  const { differences, aliases, successions } = data.agencyMerge;
  return [
    ...differences.map((one) => ({ key: fieldWords[one.field] ?? one.field, value: differenceWords(one) })),
    {
      key: "Printed names that move to it",
      value: <Lines lines={aliases.nodes.map(({ name }) => name)} total={aliases.totalCount} />,
    },
    {
      key: "Successions that move to it",
      value: <Lines lines={successions.nodes.map(successionWords)} total={successions.totalCount} />,
    },
  ];
}

/** "Now Health commissioner, afterwards Police": what is shown of an agency before it is merged, and from then on. */
export function differenceWords({ field, merged, kept }: Difference): string {
  const words = (value: string) => (field === "sector" ? sectorWords(value) : value);
  return `Now ${merged === null ? "none" : words(merged)}, afterwards ${kept === null ? "none" : words(kept)}`;
}

function sectorWords(sector: string): string {
  return (agencySectorWords as Readonly<Record<string, string>>)[sector] ?? sector;
}

function successionWords({ from, predecessor, successor }: Preview["successions"]["nodes"][number]): string {
  return `${successor.name} took over from ${predecessor.name} on ${dateInWords(from)}`;
}

function refusalWords({ code, message, faults }: NonNullable<ApiQuery<unknown>["error"]>): string {
  return code === "BAD_USER_INPUT"
    ? `The two can’t be merged. ${faults.map((fault) => fault.message).join(" ")}`
    : `Sorry, this could not be loaded. ${message}`;
}

function Lines({ lines, total }: { readonly lines: readonly string[]; readonly total: number }) {
  if (lines.length === 0) return "None";
  return (
    <ul className="govuk-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {total > lines.length ? <li>and {total - lines.length} more</li> : null}
    </ul>
  );
}
