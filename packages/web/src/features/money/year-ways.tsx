import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { yearHref } from "../money-place";
import type { YearMoney } from "./use-year";
import { isOver } from "./year-words";

/** What can be done with a year, and where to go from it, on screen. */
export function YearWays({ money }: { readonly money: YearMoney }) {
  const [body, region, viewer] = [useBody(), useRegion(), useViewer()];
  const isBudget = money.__typename === "Budget";
  const mayWrite = isBudget && mayOnBody(viewer, body, "money:write");
  const { year, status } = money;
  const hasLines = money.contributions.lines + money.income.byLine.length + money.expenditure.byLine.length > 0;
  const of = (action: Parameters<typeof yearHref>[1], text: string, isThere: boolean) =>
    isThere ? [{ href: yearHref(body, action, year), text }] : [];
  const ways = [
    ...of("import", "Import lines of money", mayWrite && status === "OPEN"),
    ...of("close", "Close the year", mayWrite && status === "OPEN" && isOver(year)),
    ...of("adjust", "Add an adjustment", mayWrite && status === "CLOSED"),
    ...of("printed/add", "Add a printed figure", mayWrite),
    ...of("printed", "Printed figures of the year", isBudget),
    ...of("withdraw", "Withdraw what is published", isPublished(money) && mayOnBody(viewer, body, "money:publish")),
    ...of("remove", "Remove the year", mayWrite && status === "OPEN" && !hasLines && money.checks.length === 0),
    ...(mayOnBody(viewer, body, "money:write") ? [{ href: yearHref(body, "open"), text: "Open another year" }] : []),
    { href: yearHref(body, "years"), text: `All years of ${body.shortName}` },
    { href: `/regions/${region.slug}/compare/money`, text: `Money of the boards of ${region.name} side by side` },
  ];
  return (
    <ul className="govuk-list app-screen-only app-after">
      {ways.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}

const isPublished = (money: YearMoney): boolean => money.__typename === "Budget" && money.publication !== null;
