import { BoardBar } from "../arrangements";
import { ConfirmPage } from "../../kit/form/confirm-page";
import { LongTextField } from "../../kit/form/fields/text-field";
import { useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { Page } from "../../kit/frame/page";
import { useBoard, useRegion } from "../../kit/page/page-context";
import { BreakableText } from "./breakable-text";
import { WithdrawImportDocument } from "./generated/imports";
import { countWords } from "./import-words";
import { OfStoredImport } from "./of-stored-import";
import type { StoredImport } from "./stored-import";

const reasonMax = 500;

/** Takes an import back: says what will happen, and asks why. */
export function WithdrawImportPage() {
  return <OfStoredImport>{(found) => <WithdrawImport found={found} />}</OfStoredImport>;
}

function WithdrawImport({ found }: { readonly found: StoredImport }) {
  const [region, board] = [useRegion(), useBoard()];
  const succeed = useSuccess();
  const { id, reference, fileName, added, revised, withdrawn } = found;
  const address = `/boards/${board.slug}/imports/${id}`;
  const form = useApiForm({
    document: WithdrawImportDocument,
    read: (f) => ({ id, reason: f.text("reason", { max: reasonMax }) }),
    onDone: () => succeed(address, { text: `Import ${reference} withdrawn` }),
  });
  const frame = {
    about: board.name,
    above: <BoardBar board={board} region={region} on={null} />,
    fictional: region.fictional ? region.name : undefined,
  } as const;
  if (withdrawn && form.phase === "open") {
    return (
      <Page {...frame} title={`Import ${reference} is withdrawn`}>
        <p>
          There is nothing left to do. <a href={address}>Import {reference}</a> says when and why.
        </p>
      </Page>
    );
  }
  return (
    <ConfirmPage {...frame} form={form} title="Withdraw this import" busyButton="Withdrawing" cancelHref={address}>
      <p>
        This is import <strong>{reference}</strong> of the file <BreakableText>{fileName}</BreakableText>. It added{" "}
        {countWords(added, "value")} and changed {revised === 0 ? "none" : countWords(revised, "value")}.
      </p>
      <ul className="govuk-list govuk-list--bullet app-measure">
        <li>Its values stay on record and no longer count, but for those that another import states as well.</li>
        <li>Where it changed a value, the earlier one counts again.</li>
        <li>This can’t be undone. To take it back, import the file again.</li>
      </ul>
      <LongTextField
        name="reason"
        label="Why is it withdrawn?"
        noun="why the import is withdrawn"
        hint="Everybody who sees the import reads it."
        rows={4}
        max={reasonMax}
      />
    </ConfirmPage>
  );
}
