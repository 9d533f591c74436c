import { DocumentButton } from "../../kit/file/document-button";
import { filePath } from "../../kit/file/file-path";
import { FileProgress } from "../../kit/file/file-progress";
import { useFile } from "../../kit/file/use-file";

export interface MembershipDocumentProps {
  readonly body: { readonly id: string };
  /** An ISO date; today without one. */
  readonly asAt?: string | undefined;
  /** The id of the one group that it is to hold; all without it. */
  readonly group?: string | undefined;
}

/** Among what can be done with a page: a body's membership, or one group's, as at a day as a Word document, by post. */
export function MembershipDocument({ body, asAt, group }: MembershipDocumentProps) {
  const asked = { body: body.id, ...(asAt === undefined ? {} : { asAt }), ...(group === undefined ? {} : { group }) };
  const file = useFile(filePath("/documents/membership", asked));
  return (
    <>
      <DocumentButton text="Membership as a Word document" file={file} />
      <FileProgress file={file} what="Word document" />
    </>
  );
}
