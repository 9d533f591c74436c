import { Button } from "../../ui/button";
import { PageActions } from "../../ui/page-actions";
import { DocumentButton, type DocumentButtonProps } from "../file/document-button";
import type { FileOnWay } from "../file/use-file";

/** What is made from a list: a verb and a thing, and where its form is. */
export interface AddAction {
  readonly text: string;
  readonly href: string;
  /** Whether it is what most people come to the list for. */
  readonly isPrimary?: true;
}

export interface ListActionsProps {
  readonly add: AddAction | undefined;
  /** Where the list's filters and sort are saved; undefined where there is nothing to save. */
  readonly saveHref: string | undefined;
  /** The list's file; undefined where the address makes no sense, and so would a file of it. */
  readonly file: FileOnWay | undefined;
  /** The list as a Word document; undefined where it has none, or the address makes no sense. */
  readonly document: DocumentButtonProps | undefined;
}

/** What can be done with a list, beside its h1: add, save view, export, have it as a document, print. */
export function ListActions({ add, saveHref, file, document }: ListActionsProps) {
  return (
    <PageActions>
      {add ? (
        <Button classes={add.isPrimary ? undefined : "govuk-button--secondary"} href={add.href}>
          {add.text}
        </Button>
      ) : null}
      {saveHref === undefined ? null : (
        <Button classes="govuk-button--secondary" href={saveHref}>
          Save view
        </Button>
      )}
      {file === undefined ? null : (
        <Button type="button" classes="govuk-button--secondary" onClick={file.start}>
          Export CSV
        </Button>
      )}
      {document === undefined ? null : <DocumentButton {...document} />}
      <Button type="button" classes="govuk-button--secondary" onClick={() => window.print()}>
        Print
      </Button>
    </PageActions>
  );
}
