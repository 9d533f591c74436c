import { Writable } from "node:stream";
import { useDatabase } from "../testing/use-database";
import { buildLog } from "./build-log";
import { openDatabase } from "./start-panboard";

const databases = useDatabase();

test.each(["runtime", "system"] as const)(
  "of an idle connection of the %s login that the server ended, the log holds why and nothing that opens another",
  async (login) => {
    let read = (_line: string): void => undefined;
    const logged = new Promise<string>((resolve) => (read = resolve));
    const stream = new Writable({
      write(line: Buffer, _encoding, done) {
        read(line.toString());
        done();
      },
    });
    const { runtimeUrl, systemUrl } = databases.urls;
    const database = await openDatabase({ runtimeUrl, systemUrl }, buildLog({ logLevel: "debug" }, stream), 1);
    // A role may end its own backends.
    const other = await databases.connect(login);
    const ended = await other.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = current_user and pid <> pg_backend_pid()",
    );
    expect(ended.rowCount).toBeGreaterThan(0);

    const line = await logged;
    const password = decodeURIComponent(new URL(databases.urls[`${login}Url`]).password);
    expect(line).not.toMatch(/secretKey|processID|connectionParameters|password/);
    expect(password).not.toBe("");
    expect(line).not.toContain(password);
    const { msg, broken } = JSON.parse(line) as { msg: string; broken: object };
    expect(msg).toBe("a database connection broke while idle");
    expect(broken).toEqual({ code: "57P01", message: "terminating connection due to administrator command" });
    expect(await database.isAlive()).toBe(true);
    await database.close();
  },
);
