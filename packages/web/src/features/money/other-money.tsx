import { dateInWords, subtractMoney, sumMoney } from "@panboard/shared";
import { Table } from "../../ui/table";
import type { YearMoney } from "./use-year";
import { openingInWords } from "./year-figures";
import { lastDayOf, type Pounds } from "./year-words";

export interface OtherMoneyProps {
  readonly money: YearMoney;
  readonly pounds: Pounds;
}

/** What of a year is no line of it: what is given in kind, what was adjusted after it was closed, and what is set aside. */
export function OtherMoney({ money, pounds }: OtherMoneyProps) {
  return (
    <>
      <InKind money={money} pounds={pounds} />
      <Adjustments money={money} pounds={pounds} />
      <SetAside money={money} pounds={pounds} />
    </>
  );
}

function InKind({ money: { contributions }, pounds }: OtherMoneyProps) {
  const given = contributions.byAgency.filter(({ kind }) => kind === "IN_KIND");
  if (given.length === 0) return null;
  return (
    <>
      <Table
        caption="Given in kind"
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        head={[
          { key: "payer", content: "Payer" },
          { key: "worth", content: "Worth", format: "numeric" },
        ]}
        blockLabels={["", "Worth"]}
        rows={given.map(({ payer, worth }, index) => ({
          key: String(index),
          cells: [
            payer,
            worth === null ? (
              <span key="worth" className="app-missing">
                Not stated
              </span>
            ) : (
              pounds(worth)
            ),
          ],
        }))}
      />
      <p className="app-note">What is given in kind enters no total.</p>
    </>
  );
}

function Adjustments({ money: { adjustments }, pounds }: OtherMoneyProps) {
  if (adjustments.length === 0) return null;
  return (
    <>
      <Table
        caption="Adjustments after closing"
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        head={[
          { key: "on", content: "On" },
          { key: "reason", content: "Reason" },
          { key: "amount", content: "Amount", format: "numeric" },
        ]}
        blockLabels={["", "Reason", "Amount"]}
        rows={adjustments.map(({ on, reason, amount }, index) => ({
          key: String(index),
          cells: [dateInWords(on), reason, pounds(amount)],
        }))}
      />
      <p className="app-note">Adjustments are counted in the balance of the year and in its reserve.</p>
    </>
  );
}

function SetAside({ money: { year, status, reserve }, pounds }: OtherMoneyProps) {
  if (reserve.named.length === 0) return null;
  const aside = sumMoney(reserve.named.map(({ closing }) => closing));
  const isPlanned = status === "OPEN" && reserve.plannedClosing !== null;
  const free = isPlanned ? subtractMoney(reserve.plannedClosing, aside) : reserve.unallocated;
  return (
    <>
      <Table
        caption="Reserve set aside"
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        head={[
          { key: "name", content: "For" },
          { key: "opening", content: "At the start", format: "numeric" },
          { key: "in", content: "Put in", format: "numeric" },
          { key: "out", content: "Taken out", format: "numeric" },
          { key: "closing", content: `At ${lastDayOf(year)}`, format: "numeric" },
        ]}
        blockLabels={["", "At the start", "Put in", "Taken out", `At ${lastDayOf(year)}`]}
        rows={reserve.named.map(({ key, name, opening, putIn, takenOut, closing }) => ({
          key,
          cells: [name, pounds(opening), pounds(putIn), pounds(takenOut), pounds(closing)],
        }))}
      />
      <p className="app-note">
        {openingInWords(reserve, pounds)}.{" "}
        {free === null
          ? "How much of the reserve is not set aside is not known."
          : `${pounds(free)} of the reserve${isPlanned ? " that is planned" : ""} is not set aside.`}
      </p>
    </>
  );
}
