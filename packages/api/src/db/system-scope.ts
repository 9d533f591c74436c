import type { QueryResultRow } from "pg";
import type { ObjectLiteral } from "typeorm";
import { AuditLog } from "./audit";
import { Bulk, type BulkSummary, type BulkWriter } from "./bulk";
import type { Database, EntityClass } from "./database";
import type { Repository } from "./repository";
import { LazyTransaction, type Statements } from "./statements";
import type { TransactionMode } from "./transaction";

/** Everything that may cross bodies, by purpose. Each wall names those that it lets through; no purpose reads everything. */
export const systemPurposes = [
  /** Finding an account's grants, and the bodies that they reach. */
  "identity.resolve",
  /** Making the account of somebody who signs in for the first time. */
  "identity.enrol",
  /** Making, listing and revoking grants, on the server. */
  "identity.grant",
  /** Sessions and codes of the local OpenID provider. */
  "oidc.state",
  /** Opening regions, boards and joint bodies. */
  "body.open",
  /** Loading the shipped catalogue and figures. */
  "load.shipped",
  /** Checking the chains of what is on record, and telling their heads. */
  "audit.verify",
  /** Naming who did what stands in a trail. */
  "audit.names",
  /** Finding whose calendar a secret link is. */
  "feed.open",
] as const;
export type SystemPurpose = (typeof systemPurposes)[number];

/** Statements that cross bodies for one named purpose, on a login of its own. Made by `withSystemScope` alone. */
export class SystemScope implements Statements {
  private readonly transaction: LazyTransaction;
  private readonly logs: AuditLog[] = [];

  constructor(
    private readonly database: Database,
    readonly purpose: SystemPurpose,
    mode: TransactionMode,
  ) {
    this.transaction = new LazyTransaction(database, { login: "SYSTEM", mode, settings: { "app.system": purpose } });
  }

  rows<Row extends QueryResultRow>(label: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    return this.transaction.rows<Row>(label, text, values);
  }

  repo<T extends ObjectLiteral>(entity: EntityClass<T>): Repository<T> {
    return this.transaction.repo(entity);
  }

  /** Changes of one body, region or the deployment (the nil uuid), each put on record there under the name of an operation. */
  writerOf(ownerId: string, operation: string): BulkWriter {
    const log = this.logOf(ownerId, operation);
    return {
      inBulk: async (summary: BulkSummary, work) => {
        const bulk = new Bulk(this.database, this.transaction);
        const result = await work(bulk);
        if (bulk.changed > 0) log.addSummary(summary);
        return result;
      },
    };
  }

  /** Puts a change of single rows on record, made by statements of the purpose's own. */
  record(ownerId: string, operation: string, summary: BulkSummary): void {
    this.logOf(ownerId, operation).addSummary(summary);
  }

  private logOf(ownerId: string, operation: string): AuditLog {
    const actedAs = `system:${this.purpose}`;
    const log = new AuditLog({ ownerId, operation, permissions: [], accountId: null, actedAs, requestId: operation });
    this.logs.push(log);
    return log;
  }

  async commit(): Promise<void> {
    // In the order of their owners, as everybody does it, so that no two wait for each other.
    const inOrder = [...this.logs].sort((one, other) => (one.ownerId < other.ownerId ? -1 : 1));
    for (const log of inOrder) await log.write(this.transaction);
    await this.transaction.commit();
  }

  async rollback(): Promise<void> {
    await this.transaction.rollback();
  }
}

/** Runs `work` as one transaction for one purpose; what it throws undoes it. */
export async function withSystemScope<T>(
  database: Database,
  purpose: SystemPurpose,
  mode: TransactionMode,
  work: (scope: SystemScope) => Promise<T>,
): Promise<T> {
  const scope = new SystemScope(database, purpose, mode);
  try {
    const result = await work(scope);
    await scope.commit();
    return result;
  } catch (error) {
    await scope.rollback();
    throw error;
  }
}
