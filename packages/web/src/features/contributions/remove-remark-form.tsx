import { dateInWords } from "@panboard/shared";
import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { RemoveRemarkDocument, RestoreRemarkDocument } from "./generated/contribution-changes";
import type { ContributionRemarkPartsFragment } from "./generated/contributions";
import type { RemarkFormProps } from "./remark-form";

export interface RemoveRemarkFormProps extends Omit<RemarkFormProps, "contribution"> {
  readonly remark: ContributionRemarkPartsFragment;
}

/** Asks before a remark is removed, on the board's side or on the agency's. */
export function RemoveRemarkForm({ remark, record, about, above }: RemoveRemarkFormProps) {
  const succeed = useSuccess();
  const { id, version } = remark;
  const form = useApiForm({
    document: RemoveRemarkDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (removed) => {
      const undo = undoBy(RestoreRemarkDocument, { id, expectedVersion: removed.version });
      succeed(record, { text: "Remark removed", undo });
    },
  });
  const { changedBy, on, text } = form.conflict?.current ?? remark;
  return (
    <ConfirmPage form={form} title="Remove the remark" about={about} above={above} cancelHref={record}>
      <p>
        {changedBy}, {dateInWords(on)}:
      </p>
      <p className="app-measure">{text}</p>
    </ConfirmPage>
  );
}
