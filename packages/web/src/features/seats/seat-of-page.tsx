import type { ReactNode } from "react";
import { useParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody } from "../../kit/page/page-context";
import { type HolderPartsFragment, SeatDocument, type SeatQuery } from "./generated/seats";

/** A seat as its pages show it. */
export type Seat = Extract<SeatQuery["node"], { readonly __typename: "Seat" }>;

/** The seat that the page's address names. One that is another body's, or was removed, is not found. */
export function SeatOfPage({ children }: { readonly children: (seat: Seat) => ReactNode }) {
  const body = useBody();
  const { id = "" } = useParams();
  const query = useApiQuery("Seat", SeatDocument, { id });
  return (
    <QueryPage query={query} what="the seat">
      {({ node }) => (node?.__typename === "Seat" && node.body.id === body.id ? children(node) : <NotFoundPage />)}
    </QueryPage>
  );
}

/** Somebody's time in the seat that the page's address names. One of another seat, or that was removed, is not found. */
export function HolderOfPage({
  children,
}: {
  readonly children: (seat: Seat, holder: HolderPartsFragment) => ReactNode;
}) {
  const { holder = "" } = useParams();
  return (
    <SeatOfPage>
      {(seat) => {
        const found = seat.holdersOverTime.find(({ id }) => id === holder);
        return found ? children(seat, found) : <NotFoundPage />;
      }}
    </SeatOfPage>
  );
}
