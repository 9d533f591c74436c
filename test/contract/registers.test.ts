import { usePanboard } from "../../packages/api/src/testing/use-panboard";

const panboard = usePanboard();

test("each field of a register's line says alone what it says beside all others", async () => {
  const manager = "business-manager@cheshire-east";
  const { data: types } = await panboard.graph(manager, `{ __type(name: "RegisterLine") { fields { name } } }`);
  const names = (types as { __type: { fields: { name: string }[] } }).__type.fields.map(({ name }) => name);
  const below: Readonly<Record<string, string>> = { seat: "{ post }", deputy: "{ name }", conflict: "{ changedBy }" };
  const ask = async (fields: readonly string[]) => {
    const lines = fields.map((name) => `${name} ${below[name] ?? ""}`).join(" ");
    const { data, errors } = await panboard.graph(
      manager,
      `{ board(slug: "cheshire-east") { meetings(first: 5, state: HELD) { nodes { register { ${lines} } } } } }`,
    );
    expect(errors).toBeUndefined();
    const { board } = data as { board: { meetings: { nodes: { register: Record<string, unknown>[] }[] } } };
    return board.meetings.nodes.flatMap(({ register }) => register);
  };
  const together = await ask(names);
  const silent: string[] = [];
  for (const name of names) {
    const told = together.map((line) => line[name]);
    expect((await ask([name])).map((line) => line[name])).toEqual(told);
    if (told.every((value) => value === null)) silent.push(name);
  }
  // Nobody's register of Cheshire East says who stood in.
  expect(silent).toEqual(["deputy"]);
});
