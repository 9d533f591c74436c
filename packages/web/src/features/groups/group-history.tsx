import { dateInWords } from "@panboard/shared";
import { useBody, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { groupHref, removeLineHref, removeSuccessionHref } from "./addresses";
import type { Group } from "./group-of-page";
import { daysInWords } from "./group-words";

/** What a group reported to over time, and which groups it took over from or that took over from it. */
export function GroupHistory({ group }: { readonly group: Group }) {
  const { reportingLines, successions } = group;
  return (
    <>
      <section>
        <h2 className="govuk-heading-m app-after">What it reported to</h2>
        {reportingLines.length === 0 ? <p>Nothing is on record.</p> : <Lines group={group} />}
      </section>
      <section>
        <h2 className="govuk-heading-m app-after">What came before and after</h2>
        {successions.length === 0 ? (
          <p>It took over from no group, and none from it.</p>
        ) : (
          <Successions group={group} />
        )}
      </section>
    </>
  );
}

function Lines({ group: { id, reportingLines } }: { readonly group: Group }) {
  const [body, viewer] = [useBody(), useViewer()];
  const mayWrite = mayOnBody(viewer, body, "groups:write");
  return (
    <ul className="app-list">
      {reportingLines.map((line) => {
        const { parent, parentBody } = line;
        const name = parent?.name ?? parentBody?.name ?? "";
        return (
          <li key={line.id}>
            {parent ? <a href={groupHref(body, parent.id)}>{name}</a> : name}
            <br />
            {daysInWords(line)}
            {mayWrite ? (
              <RemoveLink href={removeLineHref(body, id, line.id)} of={`that it reported to ${name}`} />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function Successions({ group: { id, successions } }: { readonly group: Group }) {
  const [body, viewer] = [useBody(), useViewer()];
  const mayWrite = mayOnBody(viewer, body, "groups:write");
  return (
    <ul className="app-list">
      {successions.map((one) => {
        const isAfter = one.predecessor.id === id;
        const other = isAfter ? one.successor : one.predecessor;
        const link = <a href={groupHref(body, other.id)}>{other.name}</a>;
        const words = isAfter ? "took over from it" : "was there before: it took over";
        return (
          <li key={one.id}>
            {link} {words} on {dateInWords(one.from)}
            {mayWrite ? (
              <RemoveLink href={removeSuccessionHref(body, id, one.id)} of={`the succession of ${other.name}`} />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function RemoveLink({ href, of }: { readonly href: string; readonly of: string }) {
  return (
    <span className="app-screen-only">
      {" "}
      <a href={href}>
        Remove <span className="govuk-visually-hidden">{of}</span>
      </a>
    </span>
  );
}
