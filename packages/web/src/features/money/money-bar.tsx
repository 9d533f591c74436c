import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { yearHref } from "../money-place";

/** The bar of a page of money: the body, and where a year is looked at, which one and the way to another. */
export function MoneyBar({ year }: { readonly year?: string | undefined }) {
  const [body, region] = [useBody(), useRegion()];
  const aside =
    year === undefined ? undefined : (
      <>
        Year <strong>{year}</strong>
        <a className="govuk-link" href={yearHref(body, "years")}>
          Change year
        </a>
      </>
    );
  return <BodyBar body={body} region={region} aside={aside} />;
}
