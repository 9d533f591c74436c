import { useEffect } from "react";
import { TextField } from "../form/fields/text-field";
import { YesNoField } from "../form/fields/choice-fields";
import { focusHeading } from "../form/focus-heading";
import { FormPage } from "../form/form-page";
import { undoBy, useSuccess } from "../form/success";
import { useApiForm } from "../form/use-api-form";
import type { PageProps } from "../frame/page";
import type { ListOwner } from "./define-list-view";
import { RemoveViewDocument, SaveViewDocument } from "./generated/saved-views";
import type { ListFilter } from "./list-filter";
import { firstPage, type ListState, writeListState } from "./list-state";
import { chosenWords } from "./list-words";
import { useSharing } from "./use-sharing";

const nameCharactersMax = 80;

export interface SaveViewPageProps extends Pick<PageProps, "above" | "about"> {
  readonly list: { readonly name: string; readonly filters: readonly ListFilter[] };
  readonly owner: ListOwner;
  readonly state: ListState;
  /** The list as it is filtered and sorted: where it goes on. */
  readonly listHref: string;
}

/** Gives the filters and the sort of a list a name, for oneself or for the board whose list it is. */
export function SaveViewPage({ list, owner, state, listHref, ...page }: SaveViewPageProps) {
  const sharedWith = useSharing();
  const succeed = useSuccess();
  const form = useApiForm({
    document: SaveViewDocument,
    values: { isShared: "no" },
    read: (f) => ({
      ...owner,
      list: list.name,
      name: f.text("name", { max: nameCharactersMax }),
      query: writeListState(state, firstPage).slice(1),
      isShared: sharedWith ? f.yesNo("isShared") : false,
      idempotencyKey: f.idempotencyKey(),
    }),
    onDone: ({ id, version, name }) =>
      succeed(listHref, {
        text: `View “${name}” saved`,
        undo: undoBy(RemoveViewDocument, { id, expectedVersion: version }),
      }),
  });
  useHeadingFocus();
  const filters = chosenWords(list.filters, state).join(", ");
  return (
    <FormPage
      {...page}
      form={form}
      title="Save this view"
      intro={`It keeps ${[filters && `the filters ${filters}`, state.sort && "the order"].filter(Boolean).join(" and ")}.`}
      button="Save the view"
      cancelHref={listHref}
    >
      <TextField name="name" label="Name of the view" />
      {sharedWith ? (
        <YesNoField
          name="isShared"
          label={`Share with ${sharedWith.shortName}`}
          hint="Everybody who reads what the board keeps for itself is then shown it on this list."
        />
      ) : null}
    </FormPage>
  );
}

/** The form stands under the list's own path, so that no new page takes the focus when it comes and goes. */
function useHeadingFocus(): void {
  useEffect(() => {
    focusHeading();
    return focusHeading;
  }, []);
}
