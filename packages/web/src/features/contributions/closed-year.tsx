import type { Body } from "../../kit/viewer/viewer";
import { moneyHref } from "../money-place";

/** Says that a year is closed, and where it is adjusted. */
export function ClosedYear({
  body,
  year,
}: {
  readonly body: Pick<Body, "__typename" | "slug">;
  readonly year: string;
}) {
  return (
    <p className="app-measure">
      {year} is closed. Its lines stay as they are; a dated adjustment is made on the page of{" "}
      <a href={moneyHref(body, "", year)}>the year</a>.
    </p>
  );
}
