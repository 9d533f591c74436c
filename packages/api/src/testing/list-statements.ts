import { Client } from "pg";

/** A statement that was sent to the database: the name that it is prepared under begins with its label. */
export interface SentStatement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The prepared statements that this process sends while something runs, in their order. */
export async function listStatements(work: () => Promise<unknown>): Promise<SentStatement[]> {
  const spy = jest.spyOn(Client.prototype, "query");
  try {
    await work();
    return spy.mock.calls.flatMap(([sent]: unknown[]) => {
      const isNamed = typeof sent === "object" && sent !== null && "name" in sent;
      return isNamed ? [sent as SentStatement] : [];
    });
  } finally {
    spy.mockRestore();
  }
}
