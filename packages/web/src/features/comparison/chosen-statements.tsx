import { tellChosen } from "./chosen";
import { cellOfPoint } from "./named-cell";
import { ResolveLink } from "./resolve-link";
import type { ToldStatementsProps } from "./told-point";

/** Who chose what stands, when and why, where no conflict tells it. */
export function ChosenStatements({ comparison, breakdown }: ToldStatementsProps) {
  const told = tellChosen(comparison);
  if (told.length === 0) return null;
  return (
    <section className="app-sources" aria-labelledby="chosen">
      <h2 className="govuk-heading-s" id="chosen">
        Chosen to stand
      </h2>
      <ul>
        {told.map(({ at, about, sentence }) => (
          <li key={sentence}>
            {sentence}{" "}
            <ResolveLink
              area={at.series.area}
              cell={cellOfPoint(comparison, at.series, at.point, breakdown)}
              text="Change what stands"
              about={about}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
