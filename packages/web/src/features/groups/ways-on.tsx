import { dateInWords } from "@panboard/shared";
import { useBody } from "../../kit/page/page-context";
import { membershipHref, structureHref } from "../structure";

/** Where to go from the groups of a day, on screen: to who sits on them, and to what of them everybody in the region sees. */
export function WaysOn({ day }: { readonly day: string }) {
  const body = useBody();
  return (
    <ul className="govuk-list app-screen-only app-after">
      <li>
        <a href={membershipHref(body, day)}>{`Membership of ${body.shortName} at ${dateInWords(day)}`}</a>
      </li>
      <li>
        <a href={structureHref(body)}>What {body.shortName} has published of its groups and seats</a>
      </li>
    </ul>
  );
}
