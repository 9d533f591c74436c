import type { Comparison } from "./comparison";
import { tellUnused, unusedReason } from "./unused";

/** What boards state about areas that they share, where no statement was chosen to stand. */
export function UnusedStatements({ comparison }: { readonly comparison: Comparison }) {
  const told = tellUnused(comparison);
  if (told.length === 0) return null;
  return (
    <section className="app-sources" aria-labelledby="unused">
      <h2 className="govuk-heading-s" id="unused">
        Stated, and not used
      </h2>
      <ul>
        {told.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="app-note">{unusedReason(comparison)}</p>
    </section>
  );
}
