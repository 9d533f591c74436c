import { useBody } from "../../kit/page/page-context";
import { Button } from "../../ui/button";
import { decisionHref, recordDecisionHref } from "./addresses";
import { DecisionFacts } from "./decision-facts";
import type { DecisionPartsFragment } from "./generated/decisions";

export interface DecisionsBlockProps {
  /** Id of the meeting that decided. */
  readonly meeting: string;
  readonly decisions: readonly DecisionPartsFragment[];
  /** Whether the viewer records the meeting's decisions. */
  readonly mayWrite: boolean;
  /** Whether the meeting was held, so that it can have decided. */
  readonly isHeld: boolean;
}

/** What a meeting decided, one below the other in the order in which it was recorded. */
export function DecisionsBlock({ meeting, decisions, mayWrite, isHeld }: DecisionsBlockProps) {
  const body = useBody();
  return (
    <section>
      <h2 className="govuk-heading-m app-after">Decisions</h2>
      {decisions.length === 0 ? (
        <p className="app-measure">No decisions yet. What this meeting decides, and how its seats vote, stands here.</p>
      ) : null}
      {decisions.map((decision, index) => (
        <section key={decision.id}>
          <h3 className="govuk-heading-s">Decision {index + 1}</h3>
          <DecisionFacts decision={decision} hasReaders={mayWrite} />
          <WaysOn
            href={decisionHref(body, meeting, decision.id)}
            removeHref={mayWrite ? decisionHref(body, meeting, decision.id, "remove") : undefined}
            hasVotes={decision.votes.length > 0}
            number={index + 1}
          />
        </section>
      ))}
      {isHeld && mayWrite ? (
        <Button classes="govuk-button--secondary" href={recordDecisionHref(body, meeting)}>
          Record a decision
        </Button>
      ) : null}
    </section>
  );
}

interface WaysOnProps {
  readonly href: string;
  /** Only for those who record decisions. */
  readonly removeHref: string | undefined;
  readonly hasVotes: boolean;
  /** Which decision, for those who hear the link alone. */
  readonly number: number;
}

function WaysOn({ href, removeHref, hasVotes, number }: WaysOnProps) {
  const named = <span className="govuk-visually-hidden"> of decision {number}</span>;
  if (removeHref === undefined) {
    if (!hasVotes) return null;
    return (
      <p className="app-screen-only">
        <a href={href}>How each seat voted{named}</a>
      </p>
    );
  }
  return (
    <p className="app-screen-only">
      <a href={href}>
        Change<span className="govuk-visually-hidden"> decision {number}</span>
      </a>
      <br />
      <a href={removeHref}>
        Remove<span className="govuk-visually-hidden"> decision {number}</span>
      </a>
    </p>
  );
}
