import {
  type ApiDocument,
  type InputFault,
  type PanboardClient,
  PanboardError,
  requireChange,
} from "@panboard/shared/client";

/** Variables of a change: its one input. */
export interface ChangeVariables {
  readonly input: object;
}

/** What the one field of a mutation answers. */
export type PayloadOf<TData> = NonNullable<TData[Exclude<keyof TData, "__typename">]>;

/** The row that a change made or changed: what its payload holds besides errors and conflict. */
export type RowOf<TData> = NonNullable<
  PayloadOf<TData>[Exclude<keyof PayloadOf<TData>, "userErrors" | "conflict" | "__typename">]
>;

/** What somebody else made of the row meanwhile, where the document asks for it, and for its version. */
export type CurrentOf<TData> =
  PayloadOf<TData> extends { conflict?: infer TConflict }
    ? NonNullable<TConflict> extends { current: infer TCurrent extends { readonly version: number } }
      ? TCurrent
      : never
    : never;

/** Who changed the row first, when, and what it says now. */
export interface Conflict<TCurrent> {
  readonly current: TCurrent;
  /** The role, in words. */
  readonly changedBy: string;
  readonly changedAt: string;
}

export type ChangeAnswer<TData> =
  | { readonly row: RowOf<TData> }
  | { readonly userErrors: readonly InputFault[]; readonly conflict: Conflict<CurrentOf<TData>> | undefined };

interface Payload {
  readonly userErrors?: readonly (InputFault & { readonly code: "BAD_USER_INPUT" | "CONFLICT" })[];
  readonly conflict?: unknown;
}

/**
 * Sends one change: the row, or everything to mend. Input that the API could not even read is answered in the same form.
 * Rejects with a PanboardError for every other refusal or failure.
 */
export async function sendChange<TData extends object, TVariables extends ChangeVariables>(
  client: PanboardClient,
  document: ApiDocument<TData, TVariables>,
  variables: TVariables,
): Promise<ChangeAnswer<TData>> {
  let data: TData;
  try {
    data = await client.request(document, variables);
  } catch (error) {
    if (!(error instanceof PanboardError) || error.code !== "BAD_USER_INPUT") throw error;
    const faults = error.faults.length > 0 ? error.faults : [{ path: "input", message: error.message }];
    return { userErrors: faults, conflict: undefined };
  }
  const payload = Object.entries(data).find(([name]) => name !== "__typename")?.[1] as Payload | null | undefined;
  const { userErrors = [], conflict } = payload ?? {};
  if (userErrors.length > 0) {
    return { userErrors, conflict: (conflict ?? undefined) as Conflict<CurrentOf<TData>> | undefined };
  }
  const besides = ["userErrors", "conflict", "__typename"];
  const row = Object.entries(payload ?? {}).find(([name]) => !besides.includes(name))?.[1] as RowOf<TData> | null;
  return { row: requireChange({ userErrors: [] }, row) };
}
