import { type PoolClient, Query, type QueryConfig, type QueryResult, type QueryResultRow } from "pg";

/** What pg's connection does for its own queries, which its types leave out. */
interface Wire {
  parse(message: { text: string; name: string }): void;
  bind(message: { statement: string; values: readonly string[] }): void;
  execute(message: object): void;
}

interface QueryInside {
  name: string | undefined;
  callback: (error: Error | null, result?: QueryResult) => void;
  prepare(connection: Wire): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Wire): void;
}

const Inside = Query as unknown as new (config: QueryConfig) => QueryInside;

/** One of the statements that are sent ahead, prepared once a connection. */
export interface AheadStatement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly string[];
}

/** What was prepared ahead on each connection; pg's own books are of its queries alone. */
const preparedOn = new WeakMap<Wire, Set<string>>();

/**
 * A transaction's first statement, with the begin and the settings before it: one flush and one Sync, so that the server
 * skips all that follows a failure, and nothing ever runs outside its transaction or its settings. It is a query of pg's
 * that overrides what its types leave out: `first-statement.int.test.ts` says what it relies on.
 */
class FirstStatement extends Inside {
  private ahead: number;
  private hidden: string | undefined;

  constructor(
    config: QueryConfig & { readonly name: string },
    private readonly statements: readonly AheadStatement[],
  ) {
    super(config);
    this.ahead = statements.length;
  }

  /** Whether what was sent ahead has not succeeded: then nobody knows what the connection has prepared, and it must go. */
  get hasNotBegun(): boolean {
    return this.ahead > 0;
  }

  override prepare(connection: Wire): void {
    const prepared = preparedOn.get(connection) ?? new Set();
    preparedOn.set(connection, prepared);
    for (const { name, text, values } of this.statements) {
      if (!prepared.has(name)) connection.parse({ text, name });
      prepared.add(name);
      connection.bind({ statement: name, values });
      connection.execute({});
    }
    super.prepare(connection);
    // The client books whatever was parsed under the name of its query: what was sent ahead has another.
    this.hidden = this.name;
    this.name = undefined;
  }

  override handleDataRow(message: unknown): void {
    if (this.ahead === 0) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: Wire): void {
    if (this.ahead === 0) return super.handleCommandComplete(message, connection);
    this.ahead -= 1;
    if (this.ahead === 0) this.name = this.hidden;
  }
}

/** The error of a first statement whose transaction never began, or not with its settings: its connection must go. */
export class NotBegunError extends Error {
  constructor(override readonly cause: Error) {
    super(cause.message);
  }
}

/**
 * Runs the first statement of a transaction together with what begins it, in one round trip. Rejects with NotBegunError
 * where it did not begin.
 */
export function runFirst<Row extends QueryResultRow>(
  client: PoolClient,
  ahead: readonly AheadStatement[],
  config: QueryConfig & { readonly name: string },
): Promise<QueryResult<Row>> {
  return new Promise((resolve, reject) => {
    const first = new FirstStatement(config, ahead);
    first.callback = (error, result) => {
      if (error) reject(first.hasNotBegun ? new NotBegunError(error) : error);
      else resolve(result as QueryResult<Row>);
    };
    client.query(first as unknown as Query);
  });
}
