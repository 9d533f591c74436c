import { lowerFirst } from "../../ui/lower-first";
import { useApiQuery } from "../api/api";
import type { ListOwner } from "./define-list-view";
import { type SavedViewPartsFragment, SavedViewsDocument } from "./generated/saved-views";
import { type ListState, writeListState } from "./list-state";
import { type FittedView, lostWords, openView } from "./opened-view";
import { OwnViewActions } from "./own-view-actions";

export interface SavedViewsProps {
  readonly list: FittedView & { readonly name: string };
  readonly owner: ListOwner;
  readonly state: ListState;
  /** The view that the address names: one that the list no longer fits is not known by its filters. */
  readonly named: string | undefined;
  /** The address of the list with another state, and with the name of a view. */
  readonly hrefOf: (changed: Partial<ListState>, named?: string) => string;
}

/**
 * The saved views of a list as links: one's own, and those that others share with the board. The one that holds is marked,
 * and can be shared or removed where it is one's own. Nothing where there are none, or while they can't be read.
 */
export function SavedViews({ list, owner, state, named, hrefOf }: SavedViewsProps) {
  const variables = { body: null, region: null, ...owner, list: list.name };
  const views = useApiQuery("SavedViews", SavedViewsDocument, variables, { leaveFailed: true }).data?.savedViews ?? [];
  if (views.length === 0) return null;
  const opened = views.map((view) => {
    const fit = openView(view.query, list);
    const lost = lostWords(view.name, fit);
    const holds = named === undefined ? lost === undefined && isSame(fit.state, state) : named === view.id;
    return { view, lost, holds, href: hrefOf(fit.state, lost === undefined ? undefined : view.id) };
  });
  const told = opened.find(({ holds, lost }) => holds && lost !== undefined)?.lost;
  return (
    <section className="app-views app-screen-only" aria-labelledby="saved-views">
      <h2 className="app-views__heading" id="saved-views">
        Saved views
      </h2>
      <ul className="app-views__list">
        {opened.map(({ view, holds, href }) => (
          <li key={view.id} className="app-views__item">
            <a className="govuk-link" href={href} aria-current={holds ? "true" : undefined}>
              {view.name}
            </a>
            {sharingWords(view)}
            {holds && view.isOwn ? <OwnViewActions view={view} /> : null}
          </li>
        ))}
      </ul>
      {told === undefined ? null : (
        <p className="app-views__note" role="status">
          {told}
        </p>
      )}
    </section>
  );
}

function sharingWords({ isOwn, isShared, sharedBy }: SavedViewPartsFragment): string | null {
  if (isOwn) return isShared ? " (shared)" : null;
  return sharedBy ? ` (shared by the ${lowerFirst(sharedBy)})` : " (shared with you)";
}

function isSame(one: ListState, { filters, sort }: ListState): boolean {
  const sorted = (state: ListState["filters"]) => Object.fromEntries(Object.entries(state).sort());
  const textOf = (state: ListState) => writeListState({ ...state, filters: sorted(state.filters) });
  return textOf(one) === textOf({ ...one, filters, sort });
}
