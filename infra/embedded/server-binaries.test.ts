import { findServerBinaries } from "./server-binaries";

describe("finding the server's programs", () => {
  it("gives one plain sentence on a computer that has none", () => {
    expect(() => findServerBinaries("sunos", "sparc")).toThrow(
      "There is no embedded Postgres for this computer (sunos, sparc), so set DATABASE_URL and DATABASE_OWNER_URL to a PostgreSQL 18 server of your own.",
    );
  });
});
