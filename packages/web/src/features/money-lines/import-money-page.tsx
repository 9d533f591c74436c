import { useSearchParams } from "react-router";
import { readYear } from "../../kit/list/year-filter";
import { useBody, useRegion } from "../../kit/page/page-context";
import { RowsImport } from "../imports";
import { moneyHref } from "../money-place";
import { MoneyFileRules } from "./money-file-rules";
import { moneyTemplate } from "./money-template";
import { type MoneyImport, useMoneyImport } from "./use-money-import";

/** Choose a file of lines of money, see what it would do, then import it: all of it or nothing. */
export function ImportMoneyPage() {
  const [body, region] = [useBody(), useRegion()];
  const [search] = useSearchParams();
  const year = readYear(search.get("year") ?? "");
  return (
    <RowsImport
      steps={useMoneyImport(body.id, year)}
      columns={{
        noun: ["line", "lines"],
        heads: ["Year", "Payer or line"],
        cellsOf: (row: MoneyImport["rows"][number]) => [row.year, row.name],
      }}
      what="Lines of money"
      intro={`Add contributions, income and expenditure of ${body.name} from a CSV file.${
        year === undefined ? "" : ` Rows that say no year are of ${year}.`
      }`}
      list={{ text: "Contributions", href: moneyHref(body, "contributions", year) }}
      template={{ fileName: "money-template.csv", text: moneyTemplate }}
      row="a line"
      rules={<MoneyFileRules region={region} />}
    />
  );
}
