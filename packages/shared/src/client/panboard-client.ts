import type { DocumentTypeDecoration, TypedDocumentNode } from "@graphql-typed-document-node/core";
import { GraphQLClient } from "graphql-request";
import { toPanboardError } from "./panboard-error";

/** The text of one operation that knows the types of its variables and its answer, as the code generator writes it. */
export type TextDocument<TData, TVariables extends object> = string & DocumentTypeDecoration<TData, TVariables>;

/** An operation of the API, as a text or parsed. A browser that is to send parsed ones has to bring graphql's printer. */
export type ApiDocument<TData, TVariables extends object> =
  TextDocument<TData, TVariables> | TypedDocumentNode<TData, TVariables>;

/** Where the API is, and how to come by an access token. */
export interface PanboardClientOptions {
  /** Absolute address of the GraphQL endpoint. */
  readonly url: string;
  /** Asked before every request; without a token the request is sent unauthenticated. */
  readonly getToken: () => Promise<string | undefined> | string | undefined;
}

/** The typed client: a document decides the shape of its variables and of its answer. */
export interface PanboardClient {
  /** Sends one operation. Rejects with a PanboardError, or with the signal's reason when it is aborted. */
  request<TData, TVariables extends object>(
    document: ApiDocument<TData, TVariables>,
    variables: TVariables,
    signal?: AbortSignal,
  ): Promise<TData>;
}

/** A client of one Panboard, for browsers and Node. */
export function createPanboardClient({ url, getToken }: PanboardClientOptions): PanboardClient {
  const transport = new GraphQLClient(url);
  return {
    async request(document, variables, signal) {
      const token = await getToken();
      try {
        // The library's conditional type for variables can't be satisfied by a type parameter, so it is met loosely here.
        return await transport.request<never>({
          document,
          variables,
          requestHeaders: token ? { Authorization: `Bearer ${token}` } : {},
          ...(signal ? { signal } : {}),
        });
      } catch (error) {
        if (signal?.aborted) throw signal.reason;
        throw toPanboardError(error);
      }
    },
  };
}
