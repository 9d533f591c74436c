import { LongTextField } from "../../kit/form/fields/text-field";
import { useFormOfFields } from "../../kit/form/form-context";
import { useBody } from "../../kit/page/page-context";
import { recordHref } from "../../kit/viewer/body-href";
import { Button } from "../../ui/button";
import { Details } from "../../ui/details";
import { SeatChoices } from "../meetings";
import type { VotingSeatFragment } from "./generated/decisions";
import { nameOf, noVote, reasonCharactersMax, voteChoices, type VoteRow } from "./votes";

export interface VoteFieldsProps {
  readonly rows: readonly VoteRow[];
  /** Seats that are left out, because it is not stated whether they vote. */
  readonly unstated: readonly VotingSeatFragment[];
}

/** How each voting seat voted, with the reason of one that dissents. Stands in a form. */
export function VoteFields({ rows, unstated }: VoteFieldsProps) {
  return (
    <>
      <h2 className="govuk-heading-m">Votes</h2>
      {rows.length === 0 ? (
        <p className="app-measure">No seat expected at this meeting is known to vote, so no votes can be recorded.</p>
      ) : (
        <>
          <p className="app-measure">
            Press Tab to go to the next seat and the arrow keys to choose. Leave them all where nobody counted.
          </p>
          <RestIsFor rows={rows} />
          <div className="app-register-page">
            <SeatChoices
              caption="Voting seats expected, and how each voted"
              toldHead="Register"
              choices={voteChoices}
              rows={rows.map(({ seat, told }) => ({
                ...{ seat, told, name: nameOf.choice(seat.id), fallback: noVote },
                below: (chosen) => (chosen === "AGAINST" ? <ReasonField seat={seat} /> : null),
              }))}
            />
          </div>
        </>
      )}
      <Unstated seats={unstated} />
    </>
  );
}

/** For what is decided by all, or by nearly all: marks every seat for it that has no vote, besides those that were away. */
function RestIsFor({ rows }: Pick<VoteFieldsProps, "rows">) {
  const { values } = useFormOfFields().open;
  const markRest = () => {
    const unmarked = rows.filter(
      ({ seat, isAway }) => !isAway && (values.text(nameOf.choice(seat.id)) || noVote) === noVote,
    );
    unmarked.forEach(({ seat }) => values.setText(nameOf.choice(seat.id), "FOR"));
  };
  return (
    <Button type="button" classes="govuk-button--secondary" onClick={markRest}>
      Mark the rest as for
    </Button>
  );
}

function ReasonField({ seat: { id, post } }: { readonly seat: VotingSeatFragment }) {
  return (
    <div className="app-register__deputy">
      <LongTextField
        name={nameOf.reason(id)}
        label={`Reason of ${post} (optional)`}
        noun={`the reason of ${post}`}
        rows={2}
        max={reasonCharactersMax}
      />
    </div>
  );
}

function Unstated({ seats }: { readonly seats: readonly VotingSeatFragment[] }) {
  const body = useBody();
  if (seats.length === 0) return null;
  return (
    <Details
      summary={`${seats.length === 1 ? "1 seat is" : `${seats.length} seats are`} left out: it is not stated whether ${seats.length === 1 ? "it votes" : "they vote"}`}
    >
      <p>Say on the seat whether it votes. Its vote can then be recorded here.</p>
      <ul className="govuk-list govuk-list--bullet">
        {seats.map(({ id, post }) => (
          <li key={id}>
            <a href={recordHref(body, "seats", id, "change")}>{post}</a>
          </li>
        ))}
      </ul>
    </Details>
  );
}
