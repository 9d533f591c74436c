import { chosenWords, isOfPeople } from "../comparison";
import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { usePage, useRegion } from "../../kit/page/page-context";
import { choosingAgain } from "./choosing-input";
import { ChooseStatementDocument, RemoveChoiceDocument } from "./generated/conflicts";
import { NothingToChoosePage } from "./nothing-to-choose-page";
import { OfCell } from "./of-cell";
import type { Stated, StatedCell } from "./stated-cell";
import { useCellFrame } from "./use-cell-frame";

type Choice = NonNullable<Stated["choice"]>;

/** Takes the choice of a statement back, so that what stood before anybody chose stands again. */
export function TakeBackPage() {
  return (
    <OfCell>
      {(cell) =>
        cell.standing?.choice ? (
          <TakeBack cell={cell} choice={cell.standing.choice} />
        ) : (
          <NothingToChoosePage
            cell={cell}
            title="There is no choice to take back"
            reason="Nobody has chosen what stands for this figure."
          />
        )
      }
    </OfCell>
  );
}

function TakeBack({ cell, choice }: { readonly cell: StatedCell; readonly choice: Choice }) {
  const region = useRegion();
  const { body } = usePage();
  const board = body?.__typename === "Board" ? body : undefined;
  const { frame, about, comparisonHref } = useCellFrame(cell);
  const succeed = useSuccess();
  const again = isOfPeople(choice) ? choosingAgain(cell, { region, board }) : undefined;
  const form = useApiForm({
    document: RemoveChoiceDocument,
    read: () => ({ id: choice.id, expectedVersion: choice.version }),
    onDone: () => {
      const undo = again ? { undo: undoBy(ChooseStatementDocument, again) } : {};
      succeed(comparisonHref, { text: "Choice taken back", ...undo });
    },
  });
  return (
    <ConfirmPage
      {...frame}
      form={form}
      title="Take the choice back"
      busyButton="Taking it back"
      cancelHref={comparisonHref}
    >
      <p>{about}</p>
      <p className="app-measure">{chosenWords(choice)}</p>
      <p className="app-measure">
        {board
          ? `Without a choice, the first statement that ${board.shortName} loaded stands again.`
          : "Without a choice, none of the statements stands, and comparisons show no data for it."}
      </p>
    </ConfirmPage>
  );
}
