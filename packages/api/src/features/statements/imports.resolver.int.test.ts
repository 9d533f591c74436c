import { readFileSync } from "node:fs";
import { join } from "node:path";
import { usePanboard } from "../../testing/use-panboard";

const panboard = usePanboard();
const document = readFileSync(
  join(__dirname, "../../../../web/src/features/imports/import-indicator-values.graphql"),
  "utf8",
);
const header = "board;area;indicator;period;breakdown;category;value;source;section";
const line = (day: string, value: string): string =>
  `halton;halton;cp_plans;${day};;;${value};Annual Report 2014-15;Plans`;

test("answers the client's document with what is stored, doubtful and refused", async () => {
  const send = async (lines: readonly string[], options: object = {}): Promise<unknown> => {
    const input = { body: "halton", fileName: "figures.csv", csv: [header, ...lines].join("\n"), ...options };
    const { data, errors } = await panboard.graph("business-manager@halton", document, { input });
    expect(errors).toBeUndefined();
    return (data as { importIndicatorValues: { imported: unknown } }).importIndicatorValues.imported;
  };
  const file = [line("2014-03-31", "100"), line("2015-03-31", "900")];
  const printed = { source: "Annual Report 2014-15", section: "Plans" };
  const total = { breakdown: null, category: null };
  const row = { area: "halton", indicator: "cp_plans", ...total, ...printed, previousValue: null };
  expect(await send(file, { preview: false })).toEqual({
    committed: false,
    added: 2,
    revised: 0,
    unchanged: 0,
    faults: [],
    faultCount: 0,
    doubts: [{ line: 3, column: "value", message: "900 is more than five times 100, the value for 31 March 2014." }],
    doubtCount: 1,
    notes: ["The columns are separated by semicolons."],
    rows: [
      { ...row, line: 2, status: "ADDED", period: "2014-03-31", value: "100", message: null },
      {
        ...row,
        line: 3,
        status: "DOUBTFUL",
        period: "2015-03-31",
        value: "900",
        message: "900 is more than five times 100, the value for 31 March 2014.",
      },
    ],
    report: null,
    import: null,
  });
  const reference = expect.stringMatching(/^[2-9C-X]{4}-[2-9C-X]{4}$/);
  const stored = { committed: true, added: 2, import: { id: expect.any(String), reference } };
  expect(await send(file, { preview: false, acceptDoubts: true })).toMatchObject(stored);
  const again = { committed: true, added: 0, unchanged: 2, import: null };
  expect(await send(file, { preview: false, acceptDoubts: true })).toMatchObject(again);
  expect(await send([line("2015-03-31", "9,5")], { withReport: true })).toMatchObject({
    committed: false,
    rows: [{ line: 2, status: "REFUSED", value: "9,5" }],
    report: expect.stringContaining("has a decimal comma"),
  });
});

test("refuses a period that is still to come on the day that it is", async () => {
  const csv = `${header}\n${line("2099-03-31", "100")}`;
  const input = { body: "halton", fileName: "figures.csv", csv };
  const { data } = await panboard.graph("business-manager@halton", document, { input });
  expect(data).toMatchObject({
    importIndicatorValues: { imported: { committed: false, faults: [{ line: 2, column: "period" }] } },
  });
});

describe("the imports of a board", () => {
  const fields = "id reference fileName importedBy rows added revised withdrawn { by reason } body { slug }";
  interface Listed {
    readonly nodes: readonly { readonly id: string; readonly reference: string; readonly fileName: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  }
  const list = async (subject: string, page = ""): Promise<Listed | null> => {
    const query = `{ board(slug: "halton") { imports${page} { nodes { ${fields} } pageInfo { hasNextPage endCursor } } } }`;
    const { data, errors } = await panboard.graph(subject, query);
    expect(errors).toBeUndefined();
    return (data as { board: { imports: Listed | null } }).board.imports;
  };
  const manager = "business-manager@halton";
  const store = async (fileName: string, ...lines: readonly string[]): Promise<void> => {
    const input = { body: "halton", fileName, csv: [header, ...lines].join("\n"), preview: false, acceptDoubts: true };
    const { data } = await panboard.graph(manager, document, { input });
    expect(data).toMatchObject({ importIndicatorValues: { imported: { committed: true } } });
  };
  const withdraw = async (id: string, reason: string): Promise<unknown> => {
    const { data, errors } = await panboard.graph(
      manager,
      `mutation ($input: WithdrawImportInput!) { withdrawImport(input: $input) {
         import { ${fields} } userErrors { path message code } } }`,
      { input: { id, reason } },
    );
    expect(errors).toBeUndefined();
    return data?.withdrawImport;
  };

  test("are listed for its own people, the newest first, page by page, and for nobody else", async () => {
    await store("one.csv", line("2001-03-31", "100"));
    await store("two.csv", line("2001-03-31", "110"), line("2002-03-31", "120"), line("2003-03-31", "120"));
    const first = await list("member@halton", "(first: 1)");
    expect(first).toMatchObject({
      nodes: [{ fileName: "two.csv", importedBy: "Business manager", rows: 3, added: 2, revised: 1, withdrawn: null }],
      pageInfo: { hasNextPage: true },
    });
    const second = await list("member@halton", `(first: 1, after: "${first?.pageInfo.endCursor}")`);
    expect(second?.nodes).toMatchObject([{ fileName: "one.csv", added: 1, revised: 0, body: { slug: "halton" } }]);
    for (const subject of ["business-manager@warrington", "regional-analyst@cheshire"]) {
      expect(await list(subject)).toBeNull();
    }
  });

  test("are withdrawn for a reason, once, and stay in the list", async () => {
    await store("three.csv", line("2004-03-31", "100"));
    const [newest] = (await list(manager))?.nodes ?? [];
    const id = newest?.id ?? "";
    for (const reason of [" ", "x".repeat(501)]) {
      expect(await withdraw(id, reason)).toEqual({
        import: null,
        userErrors: [{ path: "reason", message: "Say why, in 500 characters at the most.", code: "BAD_USER_INPUT" }],
      });
    }
    const withdrawn = { by: "Business manager", reason: "Last year’s file." };
    const { reference } = newest ?? {};
    expect(await withdraw(id, " Last year’s file. ")).toMatchObject({ import: { id, reference, withdrawn } });
    expect(await withdraw(id, "Once more.")).toMatchObject({
      import: null,
      userErrors: [{ path: "id", code: "CONFLICT" }],
    });
    expect((await list(manager, "(first: 1)"))?.nodes).toMatchObject([{ id, withdrawn }]);
  });
});
