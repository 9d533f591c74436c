import { ChoiceField } from "../../kit/form/fields/choice-fields";
import { LongTextField } from "../../kit/form/fields/text-field";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { usePage, useRegion } from "../../kit/page/page-context";
import { cellInput, choosingAgain } from "./choosing-input";
import { ChooseStatementDocument, RemoveChoiceDocument } from "./generated/conflicts";
import { NothingToChoosePage } from "./nothing-to-choose-page";
import { OfCell } from "./of-cell";
import { StandingFacts } from "./standing-facts";
import { listStatements, statementChoice, type StatedCell } from "./stated-cell";
import { useCellFrame } from "./use-cell-frame";

const reasonMax = 500;

/** Which of several statements of a figure is to stand, and why. */
export function ResolveConflictPage() {
  return (
    <OfCell>
      {(cell) =>
        cell.isOpen ? (
          <ResolveConflict cell={cell} />
        ) : (
          <NothingToChoosePage
            cell={cell}
            title="There is no conflict"
            reason="What is stated for this figure agrees, so there is nothing to choose."
          />
        )
      }
    </OfCell>
  );
}

function ResolveConflict({ cell }: { readonly cell: StatedCell }) {
  const region = useRegion();
  const { body } = usePage();
  const board = body?.__typename === "Board" ? body : undefined;
  const { frame, about, comparisonHref } = useCellFrame(cell);
  const succeed = useSuccess();
  const { standing } = cell;
  const again = choosingAgain(cell, { region, board });
  const statements = listStatements(cell);
  const form = useApiForm({
    document: ChooseStatementDocument,
    values: standing?.choice ? { statement: standing.statement.id, reason: standing.choice.reason } : {},
    read: (f) => ({
      ...cellInput(cell, { region, board }),
      statement: f.choice("statement"),
      reason: f.text("reason", { max: reasonMax }),
      idempotencyKey: f.idempotencyKey(),
    }),
    onDone: ({ id, version }) => {
      const undo = again
        ? undoBy(ChooseStatementDocument, again)
        : undoBy(RemoveChoiceDocument, { id, expectedVersion: version });
      // What stood by a choice that can't be made again is not what taking this one back would bring.
      succeed(comparisonHref, { text: "Statement chosen", ...(again || !standing?.choice ? { undo } : {}) });
    },
  });
  return (
    <FormPage
      {...frame}
      form={form}
      title="Resolve this conflict"
      intro={about}
      button="Choose this statement"
      busyButton="Choosing"
      cancelHref={comparisonHref}
    >
      <StandingFacts cell={cell} />
      <ChoiceField
        name="statement"
        label="Which statement is to stand?"
        noun="which statement is to stand"
        choices={statements.map((one) => statementChoice(cell, one))}
      />
      <LongTextField
        name="reason"
        label="Why?"
        noun="why it is to stand"
        hint="Everybody who sees the figure reads it."
        rows={4}
        max={reasonMax}
      />
    </FormPage>
  );
}
