import { useBody } from "../../kit/page/page-context";
import { meetingsHref } from "../meetings";
import { proposalsHref, standingItemsHref } from "./addresses";

/** On a group: where to go to when it meets, to what it always has on its agendas, and to what is proposed for them. */
export function GroupAgendaLinks({ group }: { readonly group: { readonly id: string } }) {
  const body = useBody();
  return (
    <section className="app-screen-only">
      <h2 className="govuk-heading-m app-after">Its meetings and agendas</h2>
      <ul className="app-list">
        <li>
          <a href={`${meetingsHref(body)}?group=${encodeURIComponent(group.id)}`}>Meetings</a>, with what each decided
          and raised
        </li>
        <li>
          <a href={standingItemsHref(body, group.id)}>Standing items</a>, with which the agenda of each new meeting
          begins
        </li>
        <li>
          <a href={proposalsHref(body, group.id)}>Proposed items</a>, and what became of them
        </li>
      </ul>
    </section>
  );
}
