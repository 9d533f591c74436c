import type { Comparison } from "./comparison";
import { listSources } from "./sources";

/** Where every area's values are printed. */
export function SourcesList({ comparison }: { readonly comparison: Comparison }) {
  return (
    <section className="app-sources" aria-labelledby="sources">
      <h2 className="govuk-heading-s" id="sources">
        Sources
      </h2>
      <ul>
        {listSources(comparison).map(({ area, sentences }) => (
          <li key={area}>
            <strong>{area}:</strong>{" "}
            {sentences.length > 0 ? `${sentences.map(withoutStop).join(". ")}` : "nothing for these choices"}
          </li>
        ))}
      </ul>
    </section>
  );
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, "");
}
