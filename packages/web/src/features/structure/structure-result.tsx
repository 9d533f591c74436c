import { SideBySideTable } from "../../kit/compare/side-by-side-table";
import type { Region } from "../../kit/viewer/viewer";
import { JointGroups } from "./joint-groups";
import { layMemberSentences } from "./structure-sentences";
import { structureHeadline } from "./structure-headline";
import { structureHref } from "./structure-addresses";
import { agencyRows, boardHeads, boardRows, type StructureComparison } from "./structure-comparison";

/** The id of the headline, which takes the focus when another choice was answered. */
export const headlineId = "structure-headline";

export interface StructureResultProps {
  readonly comparison: StructureComparison;
  readonly region: Pick<Region, "slug">;
}

/** The message, the boards side by side, the agencies' seats on them, and the joint groups. */
export function StructureResult({ comparison, region }: StructureResultProps) {
  const agencies = agencyRows(comparison);
  const headline = structureHeadline(comparison);
  const sentences = layMemberSentences(comparison).filter((sentence) => sentence !== `${headline}.`);
  return (
    <div className="app-figure">
      <h2 className="govuk-heading-m" id={headlineId} tabIndex={-1}>
        {headline}
      </h2>
      {sentences.map((sentence) => (
        <p key={sentence} className="app-measure">
          {sentence}
        </p>
      ))}
      <SideBySideTable
        caption="Boards"
        heads={["Board", ...boardHeads]}
        rows={boardRows(comparison)}
        hrefOf={({ key }) => structureHref({ __typename: "Board", slug: key })}
        worded={["As at", "Lay member"]}
      />
      <p className="app-note">
        Counts are of what each board published, as at its own day; the areas differ in size. Voting counts the seats
        that are stated to vote. A report that lists posts alone tells of no vacancy. Not published: the board has
        published nothing. Not stated: what it has published does not say.
      </p>
      {agencies.length === 0 ? (
        <p>No seat of an agency is published.</p>
      ) : (
        <SideBySideTable
          caption="Seats of each agency, by board"
          heads={["Agency", ...comparison.boards.map(({ body }) => body.shortName)]}
          rows={agencies}
          hrefOf={({ key }) => `/regions/${region.slug}/agencies/${key}`}
        />
      )}
      <p className="app-note">Agencies that were merged count as one. The areas differ in size.</p>
      <JointGroups bodies={comparison.jointBodies} />
      <Sources comparison={comparison} />
    </div>
  );
}

function Sources({ comparison: { boards } }: Pick<StructureResultProps, "comparison">) {
  const stated = boards.flatMap(({ body, publication }) =>
    publication ? [{ name: body.shortName, source: publication.source ?? "the board’s own records" }] : [],
  );
  if (stated.length === 0) return null;
  return <p className="app-note">Sources: {stated.map(({ name, source }) => `${name}, ${source}`).join("; ")}.</p>;
}
