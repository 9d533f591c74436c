import { tellChosen } from "./chosen";
import type { Comparison } from "./comparison";

/** Who chose what stands, when and why, where no conflict tells it. */
export function ChosenStatements({ comparison }: { readonly comparison: Comparison }) {
  const told = tellChosen(comparison);
  if (told.length === 0) return null;
  return (
    <section className="app-sources" aria-labelledby="chosen">
      <h2 className="govuk-heading-s" id="chosen">
        Chosen to stand
      </h2>
      <ul>
        {told.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
