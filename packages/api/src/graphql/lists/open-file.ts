import type { Read } from "../../db/read";
import { withoutAccess } from "../auth-checker";
import type { RequestContext } from "../request-context";
import { type AddressTakes, type Parameters, readAddress } from "./address-parameters";
import { findOwner, type FoundOwner, requireShown } from "./find-owner";
import type { ListOwner } from "./owners";
import { Turns } from "./turns";

/** What is made of files at once, whoever asks: the other connections, and the time between, are everybody else's. */
export const fileTurns = new Turns(2);

/** A file as it is asked for: to whom it is shown, and what its address takes. */
export interface AskedFile<A extends object> extends Omit<AddressTakes<A>, "ownerName"> {
  readonly of: ListOwner;
}

/** A file that may be made: whose it is, and what is asked of it. */
export interface OpenedFile<A extends object> {
  readonly owner: FoundOwner;
  readonly args: A;
}

/**
 * Finds out whose file somebody asks for, and holds no connection afterwards: whoever waits for a turn needs none. Throws
 * FORBIDDEN, NOT_FOUND or BAD_USER_INPUT as a query would.
 */
export async function openFile<A extends object>(
  context: RequestContext,
  { of, ...takes }: AskedFile<A>,
  parameters: Parameters,
): Promise<OpenedFile<A>> {
  if (!context.viewer.permissions.has("published:read")) throw withoutAccess();
  const ownerName = of.kind === "BODY" ? "body" : "region";
  const { ownerText, args } = await readAddress({ ...takes, ownerName }, parameters);
  const owner = await findOwner(context.read, of.kind, ownerText);
  requireShown(context, of, owner);
  await context.read.close();
  return { owner, args };
}

/**
 * Reads in a snapshot of its own, which has ended when it is answered, and asks before whether the viewer is still shown it.
 * What it puts on record, as `operation`, is written before it is answered.
 */
export async function readForFile<T>(
  context: RequestContext,
  { operation, of, owner }: { readonly operation: string; readonly of: ListOwner; readonly owner: FoundOwner },
  work: (read: Read) => Promise<T>,
): Promise<T> {
  await context.begin();
  try {
    requireShown(context, of, owner);
    const answer = await work(context.read);
    // Gives the connection back, and writes the record. Whatever it fails of is no fault of whoever asks.
    await context.close(operation).catch((cause: unknown) => {
      throw new Error(`What ${operation} gives out could not be put on record.`, { cause });
    });
    return answer;
  } finally {
    await context.read.close();
  }
}
