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
  readonly file: ListExport;
}

/** What can be done with a list, beside its h1: add, export, print. */
export function ListActions({ add, file }: ListActionsProps) {
  return (
    <PageActions>
      {add ? (
        <Button classes="govuk-button--secondary" href={add.href}>
          {add.text}
        </Button>
      ) : null}
      <Button type="button" classes="govuk-button--secondary" onClick={file.start}>
        Export CSV
      </Button>
      <Button type="button" classes="govuk-button--secondary" onClick={() => window.print()}>
        Print
      </Button>
    </PageActions>
  );
}
