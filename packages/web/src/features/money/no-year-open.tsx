import { useBody } from "../../kit/page/page-context";
import { moneyHref } from "../money-place";

/** Says where a year is opened, where there is none that something could be added to. */
export function NoYearOpen() {
  const body = useBody();
  return (
    <p className="app-measure">
      Only an open year can be added to, and {body.shortName} has none. Years are opened on the page of{" "}
      <a href={moneyHref(body)}>this year’s money</a>.
    </p>
  );
}
