import { dateInWords } from "@panboard/shared";
import type { StructureComparison } from "./structure-comparison";
import { structureHref } from "./structure-addresses";

/** The region's joint bodies: their member boards, and what each has published. */
export function JointGroups({ bodies }: { readonly bodies: StructureComparison["jointBodies"] }) {
  return (
    <section>
      <h2 className="govuk-heading-m app-after">Joint groups</h2>
      {bodies.length === 0 ? <p>The region has none.</p> : null}
      <ul className="govuk-list govuk-list--spaced">
        {bodies.map(({ id, slug, name, members, publishedStructure }) => (
          <li key={id}>
            <a href={structureHref({ __typename: "JointBody", slug })}>{name}</a>
            {publishedStructure ? `, as at ${dateInWords(publishedStructure.asAt)}` : ", not published"}
            <br />
            <span className="app-note">
              {members.length === 0 ? "No member boards." : "Boards: "}
              {members.map((board, index) => (
                <span key={board.slug}>
                  {index > 0 ? ", " : null}
                  <a href={structureHref({ __typename: "Board", slug: board.slug })}>{board.shortName}</a>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
