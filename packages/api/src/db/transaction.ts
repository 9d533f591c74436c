import { createHash } from "node:crypto";
import { DatabaseError, type PoolClient, type QueryResultRow } from "pg";
import type { Database, Login } from "./database";
import type { Settings } from "./rights";

const names = new Map<string, string>();

/** Postgres cuts names at 63 bytes; the digest keeps two texts from sharing one. */
function preparedName(label: string, text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = `${label.slice(0, 40)} ${createHash("sha256").update(text).digest("base64url").slice(0, 16)}`;
    names.set(text, name);
  }
  return name;
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

export type TransactionMode = "READ" | "WRITE";

/** Which transaction it is to be. */
export interface TransactionPlan {
  readonly login: Login;
  readonly mode: TransactionMode;
  readonly settings: Settings;
}

/**
 * One database transaction with its settings. A failed statement dooms it: `commit` then throws, whoever caught the
 * statement's error. Its client goes back to the pool only outside a transaction, and is destroyed when in doubt.
 */
export class Transaction {
  private failure: Error | undefined;
  /**
   * Whether the client may no longer know what its connection has prepared: so after every error but the server's own. A
   * value that could not be sent, for one, leaves a name behind that the server has never heard of.
   */
  private isDoubtful = false;
  private ended = false;
  private last: Promise<unknown> = Promise.resolve();

  private constructor(private readonly client: PoolClient) {
    // A connection that breaks while in use fails its statement; without a listener it would end the process.
    client.on("error", this.onConnectionError);
  }

  private readonly onConnectionError = (error: Error): void => this.fail(error);

  private fail(thrown: unknown): void {
    this.failure ??= asError(thrown);
    this.isDoubtful ||= !(thrown instanceof DatabaseError);
  }

  static async begin(database: Database, { login, mode, settings }: TransactionPlan): Promise<Transaction> {
    const transaction = new Transaction(await database.connection(login));
    const set = Object.entries({ ...database.timeouts, ...settings });
    const begin =
      mode === "READ" ? "begin isolation level repeatable read read only" : "begin isolation level read committed";
    try {
      await transaction.client.query(begin);
      await transaction.client.query(
        `select ${set.map((_, index) => `set_config($${2 * index + 1}, $${2 * index + 2}, true)`).join(", ")}`,
        set.flat(),
      );
    } catch (error) {
      transaction.fail(error);
      await transaction.rollback();
      throw error;
    }
    return transaction;
  }

  /** Runs one statement, prepared on each connection under a name made of `label` and the text. */
  async query<Row extends QueryResultRow>(label: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    if (this.ended) throw new Error(`Statement ${label} came after the end of its transaction.`);
    try {
      const statement = { name: preparedName(label, text), text, values: [...values] };
      const send = () => {
        // What failed first is what there is to tell: the server would refuse whatever comes after it.
        if (this.failure !== undefined) throw this.failure;
        return this.client.query<Row>(statement);
      };
      return (await this.inTurn(send)).rows;
    } catch (error) {
      this.fail(error);
      throw error;
    }
  }

  /** Makes the changes last. Throws, and changes nothing, if any statement failed. */
  async commit(): Promise<void> {
    if (this.failure !== undefined) {
      const failure = this.failure;
      await this.rollback();
      throw failure;
    }
    this.ended = true;
    try {
      const { command } = await this.inTurn(() => this.client.query("commit"));
      // Postgres answers the COMMIT of an aborted transaction with ROLLBACK and no error.
      if (command !== "COMMIT") throw new Error("The transaction had failed and was rolled back.");
    } catch (error) {
      this.giveBack(true);
      throw error;
    }
    this.giveBack(false);
  }

  /** Drops the changes. Never throws: a connection that can't roll back is destroyed. */
  async rollback(): Promise<void> {
    if (this.ended) return;
    this.ended = true;
    try {
      await this.inTurn(() => this.client.query("rollback"));
      this.giveBack(this.isDoubtful);
    } catch {
      this.giveBack(true);
    }
  }

  /** A connection runs one statement at a time; resolvers ask in parallel. */
  private inTurn<T>(send: () => Promise<T>): Promise<T> {
    const answer = this.last.then(send);
    this.last = answer.catch(() => undefined);
    return answer;
  }

  private giveBack(destroy: boolean): void {
    this.client.off("error", this.onConnectionError);
    this.client.release(destroy);
  }
}
