import type { QueryResultRow } from "pg";
import type { Read } from "../../../packages/api/src/db/read";
import type { BenchViewer } from "../people/viewers";

/** Databases that a piece of work is done on. */
export type DatabaseName = "national" | "cheshire";

export const serverNames = ["product", "bare", "postgraphile"] as const;
export type ServerName = (typeof serverNames)[number];

/** Who asks, by their subject at the issuer: `analyst`, or `manager@<slug of a board>`, of several with commas. */
export type ViewerName = string;

/** What every request knows of the database. */
export interface Facts {
  readonly regionId: string;
}

/** Runs a statement past the walls, to find what to ask for and what came of it. */
export type Look = <Row extends QueryResultRow>(text: string, values: readonly unknown[]) => Promise<Row[]>;

/** What a GraphQL server is asked, and what its answer's `data` says, in the form that all are compared in. */
export interface GraphForm<Case> {
  readonly query: string;
  variables(asked: Case, facts: Facts): object;
  read(data: unknown, asked: Case): unknown;
  /** Whether it can say of the national database's figures alone what the product says of any. */
  readonly nationalOnly?: boolean;
}

/** One transaction of the bare server, behind the walls. */
export interface BareTransaction {
  readonly facts: Facts;
  readonly viewer: BenchViewer;
  /** The same for a use case of the product's that reads published figures by statements of its own. */
  readonly read: Read;
  /** Runs a prepared statement. */
  rows<Row extends QueryResultRow>(label: string, text: string, values: readonly unknown[]): Promise<Row[]>;
}

/** What the bare server does, and what its answer says. */
export interface BareForm<Case> {
  answer(transaction: BareTransaction, asked: Case): Promise<unknown>;
  read(answer: unknown, asked: Case): unknown;
}

/** Of work that changes something. */
export interface ChangeForm<Case> {
  /** Says of a case what is to be asked next, after it was done. */
  advance(asked: Case): void;
  /** What stands in the database of it afterwards, beside the answer. */
  aftermath(look: Look, asked: Case): Promise<unknown>;
}

/** One of the things that are measured: the same question to each server. */
export interface Work<Case = unknown> {
  /** Such as `W1`. */
  readonly name: string;
  readonly title: string;
  /** What is asked for: in turn, or, of a change, one case a connection. */
  findCases(database: DatabaseName, look: Look): readonly Case[] | Promise<readonly Case[]>;
  viewer(asked: Case): ViewerName;
  readonly change?: ChangeForm<Case>;
  readonly product?: GraphForm<Case>;
  readonly bare?: BareForm<Case>;
  readonly postgraphile?: GraphForm<Case>;
  /** Why a server does not do it. */
  readonly missing?: Partial<Record<ServerName, string>>;
}

/** A work with what is asked for on one database. */
export interface Task {
  readonly work: Work;
  readonly cases: readonly unknown[];
}

/** Keeps the type of the cases while it is declared, and forgets it for whoever runs them all. */
export function defineWork<Case>(work: Work<Case>): Work {
  return work;
}

/** What is asked for of each work. */
export function findTasks(works: readonly Work[], database: DatabaseName, look: Look): Promise<Task[]> {
  return Promise.all(
    works.map(async ({ postgraphile, ...rest }) => {
      const isDone = postgraphile && (database === "national" || !postgraphile.nationalOnly);
      return { work: isDone ? { ...rest, postgraphile } : rest, cases: await rest.findCases(database, look) };
    }),
  );
}

/** Everybody who asks for something. */
export function subjectsOf(tasks: readonly Task[]): ViewerName[] {
  return [...new Set(tasks.flatMap(({ work, cases }) => cases.map((asked) => work.viewer(asked))))];
}
