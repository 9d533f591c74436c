import { Button } from "../../ui/button";
import { PageActions } from "../../ui/page-actions";
import type { ListExport } from "./use-export";

/** What is made from a list: a verb and a thing, and where its form is. */
export interface AddAction {
  readonly text: string;
  readonly href: string;
}

export interface ListActionsProps {
  readonly add: AddAction | undefined;
  /** Where the list's filters and sort are saved; undefined where there is nothing to save. */
  readonly saveHref: string | undefined;
  /** The list's file; undefined where the address makes no sense, and so would a file of it. */
  readonly file: ListExport | undefined;
}

/** What can be done with a list, beside its h1: add, save view, export, print. */
export function ListActions({ add, saveHref, file }: ListActionsProps) {
  return (
    <PageActions>
      {add ? (
        <Button classes="govuk-button--secondary" href={add.href}>
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
      <Button type="button" classes="govuk-button--secondary" onClick={() => window.print()}>
        Print
      </Button>
    </PageActions>
  );
}
