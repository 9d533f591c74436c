import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody } from "../../kit/page/page-context";
import { NoYear } from "./no-year";
import { chooseYear, useMoneyYear, useListedYears, useYearInAddress } from "./use-year";
import { YearOfMoney } from "./year-of-money";

/** A body's money in the year that the address names, else in today's, else in the latest. */
export function YearPage() {
  const asked = useYearInAddress();
  if (asked === null) return <NotFoundPage />;
  return asked === undefined ? <ChosenYear /> : <OneYear year={asked} />;
}

function ChosenYear() {
  return (
    <QueryPage query={useListedYears(useBody())} what="the years">
      {(years) => {
        const year = chooseYear(years);
        return year === undefined ? <NoYear /> : <OneYear year={year} />;
      }}
    </QueryPage>
  );
}

function OneYear({ year }: { readonly year: string }) {
  return (
    <QueryPage query={useMoneyYear(useBody(), year)} what="the money of the year">
      {(money) => (money ? <YearOfMoney money={money} /> : <NoYear year={year} />)}
    </QueryPage>
  );
}
