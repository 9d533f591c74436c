import { useBody, useRegion } from "../../kit/page/page-context";
import { countWords, RowsImport } from "../imports";
import { seatsHref } from "./addresses";
import { SeatFileRules } from "./seat-file-rules";
import { seatTemplate } from "./seat-template";
import { type SeatImport, useSeatImport } from "./use-seat-import";

/** Choose a file of seats, see what it would do, then import it: all of it or nothing. */
export function ImportSeatsPage() {
  const [body, region] = [useBody(), useRegion()];
  return (
    <RowsImport
      steps={useSeatImport(body.id)}
      columns={{
        noun: ["seat", "seats"],
        heads: ["Group", "Post"],
        cellsOf: ({ group, post }: SeatImport["rows"][number]) => [group, post],
      }}
      what="Seats"
      intro={`Add seats of ${body.name}, and who holds them, from a CSV file.`}
      list={{ text: "Seats", href: seatsHref(body) }}
      template={{ fileName: "seats-template.csv", text: seatTemplate }}
      row="a seat"
      rules={<SeatFileRules region={region} />}
      moreOf={({ newHolders, newPeople }) => [
        { key: "Holders and deputies added", value: countWords(newHolders, "holder") },
        { key: "New people", value: countWords(newPeople, "person", "people") },
      ]}
    />
  );
}
