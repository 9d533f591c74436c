import fc from "fast-check";
import { useDatabase } from "../testing/use-database";
import { LazyTransaction } from "./statements";

const databases = useDatabase();

const special = [
  "null",
  "NULL",
  "Null",
  "nulls",
  "",
  " ",
  "a b",
  "a,b",
  "{",
  "}",
  '"',
  "\\",
  "\n",
  "é",
  "-1",
  "1e+21",
  "a:b",
  ".",
];
const texts = fc.array(fc.oneof(fc.constantFrom(...special), fc.string(), fc.uuid(), fc.constant(null)));

test("an array arrives as it was sent, whatever is in it", async () => {
  const transaction = new LazyTransaction(databases.database, { login: "RUNTIME", mode: "READ", settings: {} });
  const sent = async (values: unknown[], type: string): Promise<unknown> =>
    (await transaction.rows<{ found: unknown }>(`sent ${type}`, `select $1::${type}[] as found`, [values]))[0]?.found;
  try {
    for (const one of special) expect(await sent([one, "x"], "text")).toEqual([one, "x"]);
    await fc.assert(
      fc.asyncProperty(texts, async (values) => {
        expect(await sent(values, "text")).toEqual(values.map((value) => value?.replaceAll("\0", "") ?? null));
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })), async (values) => {
        expect(await sent(values, "float8")).toEqual(values.map((value) => value + 0));
      }),
    );
    const at = new Date("2026-11-29T12:00:00Z");
    expect(await sent([at, null], "timestamptz")).toEqual([at, null]);
    expect(
      await sent(
        [
          ["a", "b"],
          ["c", "d"],
        ],
        "text",
      ),
    ).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  } finally {
    await transaction.rollback();
  }
});
