import type { Database } from "./database";
import { noRights, settingsOfRights } from "./rights";
import { ScopedTransaction, type Statements } from "./scope";
import type { TransactionMode } from "./transaction";

/** Everything that may cross bodies, by purpose. Each wall names those that it lets through; no purpose reads everything. */
export const systemPurposes = [
  /** Finding an account's grants, and the bodies that they reach. */
  "identity.resolve",
  /** Making the account of somebody who signs in for the first time. */
  "identity.enrol",
  /** Making an operator's grant, on the server. */
  "identity.grant",
  /** Sessions and codes of the local OpenID provider. */
  "oidc.state",
  /** Loading the shipped catalogue, published figures and demonstration. */
  "load.shipped",
] as const;
export type SystemPurpose = (typeof systemPurposes)[number];

/** Statements that cross bodies for one named purpose. Made by `withSystemScope` alone. */
export type SystemScope = Statements & { readonly purpose: SystemPurpose };

class PurposefulTransaction extends ScopedTransaction {
  constructor(
    database: Database,
    mode: TransactionMode,
    readonly purpose: SystemPurpose,
  ) {
    super(database, mode, { ...settingsOfRights(noRights), "app.system": purpose });
  }
}

/** Runs `work` as one transaction for one purpose; what it throws undoes it. */
export async function withSystemScope<T>(
  database: Database,
  purpose: SystemPurpose,
  mode: TransactionMode,
  work: (scope: SystemScope) => Promise<T>,
): Promise<T> {
  const transaction = new PurposefulTransaction(database, mode, purpose);
  try {
    const result = await work(transaction);
    await transaction.commit();
    return result;
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}
