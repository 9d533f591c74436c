import { agencySectorWords } from "@panboard/shared";
import type { Region } from "../../kit/viewer/viewer";
import { SummaryList } from "../../ui/summary-list";
import type { AgencyPartsFragment } from "./generated/agency";
import { agencyAddress } from "./register-addresses";

export interface AgencyFactsProps {
  readonly agency: AgencyPartsFragment;
  readonly region: Region;
}

/** What the register says of an agency itself. */
export function AgencyFacts({ agency, region }: AgencyFactsProps) {
  const { slug, sector, odsCode, urn, mergedInto } = agency;
  return (
    <SummaryList
      rows={[
        { key: "Key", value: slug },
        { key: "Sector", value: agencySectorWords[sector] },
        { key: "ODS code", value: odsCode ?? "None" },
        { key: "URN", value: urn ?? "None" },
        ...(mergedInto
          ? [{ key: "Merged into", value: <a href={agencyAddress(region, mergedInto)}>{mergedInto.name}</a> }]
          : []),
      ]}
    />
  );
}
