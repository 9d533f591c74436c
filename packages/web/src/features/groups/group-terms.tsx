import { dateInWords } from "@panboard/shared";
import { useBody } from "../../kit/page/page-context";
import { termsHref } from "./addresses";
import type { GroupTermsPartsFragment } from "./generated/group";
import type { Group } from "./group-of-page";
import "../../styles/groups-page.scss";

/** The terms of reference that hold, in full, and links to the earlier versions. */
export function GroupTerms({ group }: { readonly group: Group }) {
  const body = useBody();
  const [current, ...earlier] = group.termsOfReferenceVersions;
  return (
    <section>
      <h2 className="govuk-heading-m app-after">Terms of reference</h2>
      {current ? <Terms terms={current} /> : <p>No terms of reference are on record.</p>}
      {earlier.length > 0 ? (
        <>
          <h3 className="govuk-heading-s">Earlier versions</h3>
          <ul className="app-list">
            {earlier.map(({ id, number, agreedOn }) => (
              <li key={id}>
                <a
                  href={termsHref(body, group.id, number)}
                >{`Version ${number}, agreed on ${dateInWords(agreedOn)}`}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

/** One version of terms of reference, with its days. */
export function Terms({ terms: { number, text, agreedOn, reviewOn } }: { readonly terms: GroupTermsPartsFragment }) {
  const review = reviewOn === null ? "No review is set" : `To be looked at again on ${dateInWords(reviewOn)}`;
  return (
    <>
      {text
        .split(/\n\s*\n/)
        .filter((paragraph) => paragraph.trim() !== "")
        .map((paragraph, index) => (
          <p key={index} className="app-measure app-lines">
            {paragraph}
          </p>
        ))}
      <p className="app-note">{`Version ${number}, agreed on ${dateInWords(agreedOn)}. ${review}.`}</p>
    </>
  );
}
