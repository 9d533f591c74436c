import type { Body } from "../../kit/viewer/viewer";
import { BarChart } from "../../ui/bar-chart";
import { NoWrap } from "../../ui/no-wrap";
import { Table } from "../../ui/table";
import { statedTogether } from "../money";
import { wholeYears } from "../../ui/whole-years";
import { moneyHref } from "../money-place";
import {
  basisInWords,
  closingInWords,
  notKnown,
  reserveHeadline,
  type ReserveYear,
  setAside,
  yearInWords,
} from "./reserve-years";

export interface ReserveFigureProps {
  readonly body: Body;
  /** The latest first. */
  readonly years: readonly ReserveYear[];
}

const columns = [
  "Year",
  "Opening",
  "Where it is from",
  "Balance",
  "Closing",
  "Planned closing",
  "Set aside",
  "Not set aside",
] as const;
const words: readonly string[] = ["Year", "Where it is from"];

/** The reserve by year: what became of it, a bar a year where there are several, and all of its figures. */
export function ReserveFigure({ body, years }: ReserveFigureProps) {
  const amounts = years.flatMap((year) => {
    const { opening, closing, plannedClosing, unallocated } = year.reserve;
    return [opening, closing, plannedClosing, unallocated, year.balance, setAside(year)];
  });
  const pounds = statedTogether(amounts);
  const inWords = (amount: string | null) => <NoWrap>{amount === null ? notKnown : pounds(amount)}</NoWrap>;
  const title = reserveHeadline(years) ?? "Reserve by year";
  const oldestFirst = [...years].reverse();
  return (
    <section>
      <h2 className="govuk-heading-m app-after">{title}</h2>
      {years.filter(({ reserve }) => reserve.closing !== null).length > 1 ? (
        <>
          <p className="app-note">Reserve at the end of each year, 31 March, in pounds</p>
          <BarChart
            name={`Closing reserve of ${body.name} by year`}
            bars={oldestFirst.map((year) => ({
              key: year.year,
              label: yearInWords(year),
              value: year.reserve.closing === null ? undefined : Number(year.reserve.closing),
              text: closingInWords(year, pounds),
            }))}
          />
        </>
      ) : null}
      <Table
        caption="Reserve on the first and the last day"
        captionClasses="govuk-visually-hidden"
        firstCellIsHeader
        blockLabels={["", ...columns.slice(1)]}
        head={columns.map((content) => ({
          key: content,
          content,
          format: words.includes(content) ? undefined : "numeric",
        }))}
        rows={years.map((year) => ({
          key: year.year,
          cells: [
            <a key="year" href={moneyHref(body, "", year.year)}>
              {wholeYears(yearInWords(year))}
            </a>,
            inWords(year.reserve.opening),
            basisInWords(year),
            inWords(year.balance),
            inWords(year.reserve.closing),
            inWords(year.reserve.plannedClosing),
            inWords(setAside(year)),
            inWords(year.reserve.unallocated),
          ],
        }))}
      />
      <p className="app-note">
        The closing reserve is the opening one and the balance of the year. Planned closing is as it would be if all
        came in and all that is budgeted were spent. Not known means that it does not follow from what is entered. It
        does not mean £0.
      </p>
    </section>
  );
}
