import { createHash } from "node:crypto";
import { DatabaseError, type PoolClient, type QueryResultRow } from "pg";
import type { Database, Login } from "./database";
import { arrayLiteral } from "./array-literal";
import { type AheadStatement, NotBegunError, runFirst } from "./first-statement";
import type { Settings } from "./rights";

export type TransactionMode = "READ" | "WRITE";

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

const beginOf: Readonly<Record<TransactionMode, AheadStatement>> = {
  READ: { name: "begin read", text: "begin isolation level repeatable read read only", values: [] },
  WRITE: { name: "begin write", text: "begin isolation level read committed", values: [] },
};

/** Sets these settings for the transaction, one value for each. */
function settingOf(names: readonly string[]): Omit<AheadStatement, "values"> {
  const text = `select ${names.map((name, index) => `set_config('${name}', $${index + 1}, true)`).join(", ")}`;
  return { name: preparedName("settings", text), text };
}

function asSent(value: unknown): unknown {
  return Array.isArray(value) ? (arrayLiteral(value) ?? value) : value;
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/** Which transaction it is to be. */
export interface TransactionPlan {
  readonly login: Login;
  readonly mode: TransactionMode;
  readonly settings: Settings;
}

/**
 * One database transaction with its settings, begun together with its first statement. A failed statement dooms it:
 * `commit` then throws, whoever caught the statement's error. Its client goes back to the pool only outside a transaction,
 * and is destroyed when in doubt.
 */
export class Transaction {
  private failure: Error | undefined;
  /**
   * Whether the client may no longer know what its connection has prepared: so after every error but the server's own. A
   * value that could not be sent, for one, leaves a name behind that the server has never heard of.
   */
  private isDoubtful = false;
  private hasBegun = false;
  private ended = false;
  private last: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly client: PoolClient,
    private readonly ahead: readonly AheadStatement[],
  ) {
    // A connection that breaks while in use fails its statement; without a listener it would end the process.
    client.on("error", this.onConnectionError);
  }

  private readonly onConnectionError = (error: Error): void => void this.fail(error);

  /** What went wrong, in the words of whatever caused it. */
  private fail(thrown: unknown): Error {
    const error = thrown instanceof NotBegunError ? thrown.cause : asError(thrown);
    this.failure ??= error;
    this.isDoubtful ||= !(thrown instanceof DatabaseError);
    return error;
  }

  /** Takes a connection. The transaction begins with its first statement, its settings with it. */
  static async open(database: Database, { login, mode, settings }: TransactionPlan): Promise<Transaction> {
    const set = Object.entries({ ...database.timeouts, ...settings });
    const names = set.map(([name]) => name);
    const client = await database.connection(login);
    return new Transaction(client, [beginOf[mode], { ...settingOf(names), values: set.map(([, value]) => value) }]);
  }

  /** Runs one statement, prepared on each connection under a name made of `label` and the text. */
  async query<Row extends QueryResultRow>(label: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    if (this.ended) throw new Error(`Statement ${label} came after the end of its transaction.`);
    try {
      const statement = { name: preparedName(label, text), text, values: values.map(asSent) };
      const send = () => {
        // What failed first is what there is to tell: the server would refuse whatever comes after it.
        if (this.failure !== undefined) throw this.failure;
        if (this.hasBegun) return this.client.query<Row>(statement);
        this.hasBegun = true;
        return runFirst<Row>(this.client, this.ahead, statement);
      };
      return (await this.inTurn(send)).rows;
    } catch (error) {
      throw this.fail(error);
    }
  }

  /** Makes the changes last. Throws, and changes nothing, if any statement failed. */
  async commit(): Promise<void> {
    if (this.failure !== undefined) {
      const { failure } = this;
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
