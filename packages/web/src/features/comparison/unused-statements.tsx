import { cellOfPoint } from "./named-cell";
import { ResolveLink } from "./resolve-link";
import type { ToldStatementsProps } from "./told-point";
import { tellUnused, unusedReason } from "./unused";

/** What boards state about areas that they share, where no statement was chosen to stand. */
export function UnusedStatements({ comparison, breakdown }: ToldStatementsProps) {
  const told = tellUnused(comparison);
  if (told.length === 0) return null;
  return (
    <section className="app-sources" aria-labelledby="unused">
      <h2 className="govuk-heading-s" id="unused">
        Stated, and not used
      </h2>
      <ul>
        {told.map(({ at, about, sentence }) => (
          <li key={sentence}>
            {sentence}{" "}
            <ResolveLink
              area={at.series.area}
              cell={cellOfPoint(comparison, at.series, at.point, breakdown)}
              text="Choose what stands"
              about={about}
            />
          </li>
        ))}
      </ul>
      <p className="app-note">{unusedReason(comparison)}</p>
    </section>
  );
}
