import {
  keepPreviousData,
  QueryCache,
  QueryClient,
  useQuery,
  type UseQueryOptions,
  type UseQueryResult,
} from "@tanstack/react-query";
import { createPanboardClient, PanboardError, type ApiDocument, type PanboardClient } from "@panboard/shared/client";
import { createContext, use } from "react";
import type { Configuration } from "./configuration";
import { createSession, type Session } from "./session";

/** What the whole client shares: the configuration, the session, the typed client and its cache. */
export interface Api {
  readonly configuration: Configuration;
  readonly session: Session;
  readonly client: PanboardClient;
  readonly cache: QueryClient;
  /** Leads to signing in and back to this address where the error says that nobody is signed in. */
  readonly signInAgain: (error: unknown) => Promise<void>;
}

const staleTimeMs = 30_000;

/** Wires session, client and cache together: a refused token leads to signing in, and back to the same address. */
export function createApi(configuration: Configuration, origin: string): Api {
  const session = createSession(configuration, origin);
  const client = createPanboardClient({ url: `${origin}/graphql`, getToken: () => session.getToken() });
  const cache = new QueryClient({
    queryCache: new QueryCache({ onError: (error) => void signInAgain(session, error) }),
    defaultOptions: {
      queries: {
        staleTime: staleTimeMs,
        refetchOnWindowFocus: false,
        // The page that says a query failed reads the same query for its frame: it must not ask again by being shown.
        retryOnMount: false,
        retry: (failures, error) => isCode(error, "UNREACHABLE") && failures < 1,
      },
      mutations: { onError: (error) => void signInAgain(session, error) },
    },
  });
  return { configuration, session, client, cache, signInAgain: (error) => signInAgain(session, error) };
}

async function signInAgain(session: Session, error: unknown): Promise<void> {
  if (!isCode(error, "UNAUTHENTICATED") || session.isFresh()) return;
  // Where the issuer does not answer, the page says that its query was refused, and tries again.
  await session.signIn(hereOnThisSite()).catch(() => undefined);
}

/** The address of this page without its origin, as signing in keeps it. */
export function hereOnThisSite(): string {
  return `${window.location.pathname}${window.location.search}${window.location.hash}`;
}

function isCode(error: unknown, code: PanboardError["code"]): boolean {
  return error instanceof PanboardError && error.code === code;
}

/** Carries the shared parts to every page. */
export const ApiContext = createContext<Api | undefined>(undefined);

/** The shared parts. Throws outside the application's root. */
export function useApi(): Api {
  const api = use(ApiContext);
  if (!api) throw new Error("useApi is called outside ApiContext.");
  return api;
}

export type ApiQuery<TData> = UseQueryResult<TData, PanboardError>;

export interface ApiQueryOptions<TData, TResult> {
  readonly enabled?: boolean;
  /** Leaves asking again after a failure to whoever shows it; the frame of that page only reads what is there. */
  readonly leaveFailed?: boolean;
  /** Goes on showing the answer to the variables before while the next one is on its way. */
  readonly keepPrevious?: boolean;
  /** What the caller makes of the answer; the same function every time. */
  readonly select?: (data: TData) => TResult;
}

/** Reads one operation, cached under its name and variables. */
export function useApiQuery<TData, TVariables extends object, TResult = TData>(
  name: string,
  document: ApiDocument<TData, TVariables>,
  variables: TVariables,
  { enabled = true, leaveFailed = false, keepPrevious, select }: ApiQueryOptions<TData, TResult> = {},
): ApiQuery<TResult> {
  const { client } = useApi();
  const options: UseQueryOptions<TData, PanboardError, TResult> = {
    queryKey: [name, variables],
    queryFn: ({ signal }) => client.request(document, variables, signal),
    enabled: ({ state }) => enabled && !(leaveFailed && state.status === "error"),
  };
  if (select) options.select = select;
  if (keepPrevious) options.placeholderData = keepPreviousData;
  return useQuery(options);
}
