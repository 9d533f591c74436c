import { dateInWords, periodOf } from "@panboard/shared";
import { useApiQuery } from "../../kit/api/api";
import { useBody } from "../../kit/page/page-context";
import { todayInLondon } from "../../kit/words/moment";
import { SideBlock } from "../../ui/side-block";
import { lastDayTold, tellChange } from "./change-words";
import { StructureChangesDocument } from "./generated/groups";
import "../../styles/groups-page.scss";

/** What became of the groups in the financial year of a day, as far as it has happened; nothing where that is not known. */
export function ChangesBlock({ day }: { readonly day: string }) {
  const body = useBody();
  const { label, start, end } = periodOf("FINANCIAL_YEAR", day);
  const until = lastDayTold(day, end, todayInLondon());
  const query = useApiQuery("StructureChanges", StructureChangesDocument, { body: body.id, from: start, until });
  if (query.data === undefined) return null;
  const { node } = query.data;
  const changes = (node && "structureChanges" in node ? node.structureChanges : null) ?? [];
  return (
    <SideBlock title={`What changed in ${label}`}>
      {changes.length === 0 ? (
        <p>No change is on record with its day.</p>
      ) : (
        <ul className="app-changes">
          {changes.map((change) => {
            const { title, text } = tellChange(change);
            return (
              <li key={[change.day, change.kind, ...change.groups.map(({ id }) => id)].join(" ")}>
                <time dateTime={change.day}>{dateInWords(change.day)}</time>
                <h3>{title}</h3>
                <p>{text}</p>
              </li>
            );
          })}
        </ul>
      )}
    </SideBlock>
  );
}
