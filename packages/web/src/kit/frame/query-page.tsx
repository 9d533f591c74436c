import type { PanboardError } from "@panboard/shared/client";
import type { ReactNode } from "react";
import type { ApiQuery } from "../api/api";
import { FailedPage } from "./failed-page";
import { ForbiddenPage } from "./forbidden-page";
import { LoadingPage } from "./loading-page";
import { NotFoundPage } from "./not-found-page";

export interface QueryPageProps<TData> {
  readonly query: ApiQuery<TData>;
  /** What is read, for "Loading ..." and "Sorry, ... could not be loaded": "the indicators". */
  readonly what: string;
  /** Waits for what is read now, where it was read before: a form is opened on the version that it is given first. */
  readonly isReadAnew?: boolean | undefined;
  readonly children: (data: TData) => ReactNode;
}

/** The page of an answer: loading, forbidden, not found and failed are pages of their own. */
export function QueryPage<TData>({ query, what, isReadAnew = false, children }: QueryPageProps<TData>) {
  const isAwaited = isReadAnew && query.isFetching && !query.isFetchedAfterMount;
  if (query.data !== undefined && !isAwaited) return children(query.data);
  if (query.error) return <RefusalPage error={query.error} what={what} onRetry={() => void query.refetch()} />;
  return <LoadingPage what={what} />;
}

export interface RefusalPageProps {
  readonly error: PanboardError;
  readonly what: string;
  readonly onRetry: () => void;
}

/** The page that fits a refusal. What may not be known to exist is not found. */
export function RefusalPage({ error, what, onRetry }: RefusalPageProps) {
  if (error.code === "NOT_FOUND") return <NotFoundPage />;
  if (error.code === "FORBIDDEN")
    return <ForbiddenPage reason={`${error.message} Ask the business manager of your board for access.`} />;
  return <FailedPage what={what} requestId={error.requestId} onRetry={onRetry} />;
}
