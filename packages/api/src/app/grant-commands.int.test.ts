import { usePanboard } from "../testing/use-panboard";
import { CommandError } from "./command.error";
import { runCommand } from "./run-command";

const panboard = usePanboard();

/** A command as on the server: with connections of its own, to the database that the product runs on. */
function run(...words: string[]): Promise<string> {
  const { runtimeUrl, systemUrl } = panboard.urls;
  const urls = { runtimeUrl, systemUrl, ownerUrl: undefined };
  return runCommand(words, { config: panboard.config, withDatabase: (work) => work(urls) });
}

const issuer = (): string => panboard.config.identity.issuer;
const quote = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Asks as somebody until the answer is as wanted, as it must become well within the 60 seconds that rights are kept. */
async function askUntil(subject: string, query: string, isWanted: (answer: string) => boolean): Promise<string> {
  const giveUpMs = performance.now() + 15_000;
  for (;;) {
    const { data, errors } = await panboard.graph(subject, query);
    const answer = JSON.stringify(data ?? errors);
    if (isWanted(answer) || performance.now() > giveUpMs) return answer;
  }
}

const whoAmI = "{ viewer { permissions } }";

test("T20 a revoked grant stops at once in the product that runs, and a given one works at once", async () => {
  const subject = "quality-officer@halton";
  const words = ["quality-officer", issuer(), subject, "cheshire/halton"];
  const mayImport = (answer: string): boolean => answer.includes("indicators:import");
  expect((await panboard.graph(subject, whoAmI)).status).toBe(200);
  expect(mayImport(await askUntil(subject, whoAmI, mayImport))).toBe(true);
  await run("revoke", ...words);
  expect(await askUntil(subject, whoAmI, (answer) => !mayImport(answer))).toBe('{"viewer":{"permissions":[]}}');
  await run("grant", ...words);
  expect(mayImport(await askUntil(subject, whoAmI, mayImport))).toBe(true);
});

test("T20 an operation is refused at once where its right was taken away, to the bearer of the same token", async () => {
  const subject = "chair@warrington";
  const query = `{ indicators(region: "cheshire", first: 1) { nodes { code } } }`;
  const before = JSON.stringify((await panboard.graph(subject, query)).data);
  expect(before).toContain("code");
  await run("revoke", "chair", issuer(), subject, "cheshire/warrington");
  const isRefused = (answer: string): boolean => /FORBIDDEN|NOT_FOUND/.test(answer);
  expect(await askUntil(subject, query, isRefused)).toMatch(/FORBIDDEN|NOT_FOUND/);
});

test("says in a sentence what holds now", async () => {
  const on = "cheshire/halton";
  const ada = ["business-manager", issuer(), "ada"];
  expect(await run("grant", ...ada, on)).toBe("ada is a business manager on cheshire/halton now.");
  expect(await run("grant", ...ada, on)).toBe("ada was a business manager on cheshire/halton already.");
  expect(await run("revoke", ...ada, on)).toBe("ada is no longer a business manager on cheshire/halton.");
  expect(await run("revoke", ...ada, on)).toBe("ada was not a business manager on cheshire/halton.");
  expect(await run("grant", "OPERATOR", issuer(), "ada")).toBe("ada is an operator now.");
  expect(await run("grant", "operator", issuer(), "ada")).toBe("ada was an operator already.");
  expect(await run("grant", "cdop-panel-member", issuer(), "ada", "cheshire/cdop")).toBe(
    "ada is a CDOP panel member on cheshire/cdop now.",
  );
  expect(await run("grant", "inspector", issuer(), "ada", on, "2026-04-01", "2090-03-31")).toBe(
    "ada is an inspector on cheshire/halton from 1 April 2026 until 31 March 2090.",
  );
  expect(await run("grant", "operator", issuer(), "later", "2090-01-01")).toBe(
    "later is an operator from 1 January 2090.",
  );
});

test("notes that an issuer's tokens are not taken, which is most often a slip of the pen", async () => {
  expect(await run("grant", "operator", `${issuer()}/`, "ada")).toBe(
    `ada is an operator now.\nNote: this Panboard takes the tokens of ${issuer()}, not of ${issuer()}/.`,
  );
});

test("lists grants in columns, of everybody or of one", async () => {
  await run("grant", "chair", issuer(), "bea", "cheshire/halton", "2024-01-01");
  await run("grant", "region-steward", issuer(), "bea", "cheshire", "2024-01-01", "2090-12-31");
  await run("grant", "operator", issuer(), "bea", "2024-01-01");
  const wide = " ".repeat(issuer().length - "ISSUER".length);
  expect(await run("grants", "bea")).toBe(
    [
      `ROLE            ON               SUBJECT  ISSUER${wide}  FROM        UNTIL`,
      `region-steward  cheshire         bea      ${issuer()}  2024-01-01  2090-12-31`,
      `chair           cheshire/halton  bea      ${issuer()}  2024-01-01`,
      `operator                         bea      ${issuer()}  2024-01-01`,
    ].join("\n"),
  );
  expect(await run("grants")).toMatch(
    new RegExp(`\nbusiness-manager +cheshire/halton +business-manager@halton +${quote(issuer())}  `),
  );
  expect(await run("grants", "nobody")).toBe('"nobody" has no role.');
});

test.each([
  [
    ["grant", "king", "i", "s", "cheshire"],
    /^There is no role "king"\. The roles are business-manager, coordinator, .*, operator\.$/,
  ],
  [
    ["grant", "chair", "i", "s", "cheshire/halton", "1/4/2026"],
    /^"1\/4\/2026" is no day\. Write one like 2026-04-01\.$/,
  ],
  [["grant", "chair", "i", "s", "cheshire/halton", "2026-04"], /^"2026-04" is no day/],
  [["grant", "chair", "i", "s", "cheshire/halton", "2026-02-30"], /^"2026-02-30" is no day/],
  [["grant", "chair", "i", "s", "cheshire/halton", "2026-04-02", "2026-04-01"], /^The last day is before the first\.$/],
  [["grant", "chair", "i", "s"], /^Chair is a role on a body, such as cheshire\/halton\.$/],
  [
    ["grant", "inspector", "i", "s", "cheshire/halton"],
    /^Inspector is a role for a time: say from which day until which\.$/,
  ],
  [
    ["grant", "operator", "i", "s", "cheshire"],
    /^Operator is a role on the whole deployment: leave out what it is on\.$/,
  ],
  [["revoke", "chair", "i", "s", "cheshire/nowhere"], /^There is no body "cheshire\/nowhere"\.$/],
])("refuses %j in one plain sentence", async (words, sentence) => {
  const failure = await run(...words).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(CommandError);
  expect((failure as Error).message).toMatch(sentence);
});

test.each([
  [["grant"]],
  [["grant", "chair"]],
  [["grant", "chair", "issuer"]],
  [["grant", "chair", "issuer", ""]],
  [["grant", "chair", "issuer", "subject", "cheshire/halton", "2026-04-01", "2026-04-02", "2026-04-03"]],
  [["revoke", "chair", "issuer"]],
  [["revoke", "chair", "issuer", "subject", "cheshire/halton", "2026-04-01"]],
  [["grants", "one", "two"]],
])("answers %j with the command's own usage, before there is a database", async (words) => {
  const withDatabase = (): never => {
    throw new Error("No database is needed to read a command.");
  };
  const asked = runCommand(words, { config: panboard.config, withDatabase });
  await expect(asked).rejects.toThrow(new RegExp(`^Usage:\n  panboard ${words[0]} [^\n]*(\n {47}[^\n]*)*$`));
});

test.each(["constructor", "toString", "__proto__", "grants2"])(
  "answers %s, which is no command, with the usage",
  async (word) => {
    await expect(run(word)).rejects.toThrow(/^Usage:\n {2}panboard token/);
  },
);

test("lays its usage out in two columns within 128 characters", async () => {
  for (const line of (await run("help")).split("\n").slice(1)) {
    expect(line).toMatch(/^ {2}panboard .{1,118}$|^ {47}\S/);
    expect(line.length).toBeLessThanOrEqual(128);
  }
});
