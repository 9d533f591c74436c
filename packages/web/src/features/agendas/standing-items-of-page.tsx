import type { ReactNode } from "react";
import { useParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody } from "../../kit/page/page-context";
import { todayInLondon } from "../../kit/words/moment";
import {
  SeatsOfGroupDocument,
  StandingItemsDocument,
  type StandingItemPartsFragment,
  type StandingItemsPartsFragment,
} from "./generated/standing-items";
import type { ReaderSeat } from "./item-fields";

/** A group with what it always has on its agendas. */
export type GroupWithStandingItems = StandingItemsPartsFragment;

export interface StandingItemsOfPageProps {
  /** Whether it waits for what is there now, where it was read before. */
  readonly isReadAnew?: boolean;
  /** What is shown of it; `refresh` reads it again. */
  readonly children: (group: GroupWithStandingItems, refresh: () => void) => ReactNode;
}

/** The standing items of the group that the page's address names. One that is another body's, or was removed, is not found. */
export function StandingItemsOfPage({ isReadAnew, children }: StandingItemsOfPageProps) {
  const body = useBody();
  const { id = "" } = useParams();
  const query = useApiQuery("StandingItems", StandingItemsDocument, { id });
  return (
    <QueryPage query={query} what="the standing items" isReadAnew={isReadAnew}>
      {({ node }) =>
        node?.__typename === "Group" && node.body.id === body.id ? (
          children(node, () => void query.refetch())
        ) : (
          <NotFoundPage />
        )
      }
    </QueryPage>
  );
}

export interface StandingItemOfPageProps {
  readonly children: (group: GroupWithStandingItems, item: StandingItemPartsFragment) => ReactNode;
}

/** The one of them that the page's address names; one that the viewer does not see is not found. */
export function StandingItemOfPage({ children }: StandingItemOfPageProps) {
  const { item: id } = useParams();
  return (
    <StandingItemsOfPage isReadAnew>
      {(group) => {
        const item = group.standingItems.find((one) => one.id === id);
        return item ? children(group, item) : <NotFoundPage />;
      }}
    </StandingItemsOfPage>
  );
}

export interface SeatsOfGroupProps {
  readonly group: { readonly id: string };
  readonly children: (seats: readonly ReaderSeat[]) => ReactNode;
}

/** The seats of a group today. */
export function SeatsOfGroup({ group, children }: SeatsOfGroupProps) {
  const body = useBody();
  const asked = { body: body.id, group: group.id, day: todayInLondon() };
  const query = useApiQuery("SeatsOfGroup", SeatsOfGroupDocument, asked);
  return (
    <QueryPage query={query} what="the seats">
      {({ node }) => children(node && "seats" in node ? (node.seats?.nodes ?? []) : [])}
    </QueryPage>
  );
}
