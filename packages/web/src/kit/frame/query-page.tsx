import type { PanboardError } from "@panboard/shared/client";
import type { ReactNode } from "react";
import type { ApiQuery } from "../api/api";
import { FailedPage } from "./failed-page";
import { ForbiddenPage } from "./forbidden-page";
import type { FrameProps } from "./frame";
import { Frame } from "./frame";
import { Loading } from "./loading";
import { NotFoundPage } from "./not-found-page";

export interface QueryPageProps<TData> extends Omit<FrameProps, "children"> {
  readonly query: ApiQuery<TData>;
  /** What is read, for "Loading ..." and "Sorry, ... could not be loaded": "the indicators". */
  readonly what: string;
  readonly children: (data: TData) => ReactNode;
}

/** The page of an answer: loading, forbidden, not found and failed are pages of their own. */
export function QueryPage<TData>({ query, what, children, ...frame }: QueryPageProps<TData>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error)
    return <RefusalPage {...frame} error={query.error} what={what} onRetry={() => void query.refetch()} />;
  return (
    <Frame {...frame}>
      <Loading what={what} />
    </Frame>
  );
}

export interface RefusalPageProps extends Omit<FrameProps, "children"> {
  readonly error: PanboardError;
  readonly what: string;
  readonly onRetry: () => void;
}

/** The page that fits a refusal. What may not be known to exist is not found. */
export function RefusalPage({ error, what, onRetry, ...frame }: RefusalPageProps) {
  if (error.code === "NOT_FOUND") return <NotFoundPage {...frame} />;
  if (error.code === "FORBIDDEN")
    return <ForbiddenPage {...frame} reason={`${error.message} Ask the business manager of your board for access.`} />;
  return <FailedPage {...frame} what={what} requestId={error.requestId} onRetry={onRetry} />;
}
