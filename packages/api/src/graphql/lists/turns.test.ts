import { Turns } from "./turns";

/** Work that ends when it is told to, and notes when it begins. */
function given(begun: string[], name: string) {
  let end = (_error?: Error): void => undefined;
  const ended = new Promise<string>((resolve, reject) => {
    end = (error) => (error ? reject(error) : resolve(name));
  });
  const work = (): Promise<string> => {
    begun.push(name);
    return ended;
  };
  return { work, end };
}

test("no more than so many are under way, the others begin in the order in which they asked", async () => {
  const begun: string[] = [];
  const turns = new Turns(2);
  const [a, b, c, d] = [given(begun, "a"), given(begun, "b"), given(begun, "c"), given(begun, "d")];
  const [first, second, third, fourth] = [a, b, c, d].map(({ work }) => turns.take(work));
  expect(begun).toEqual(["a", "b"]);
  b.end();
  expect(await second).toBe("b");
  expect(begun).toEqual(["a", "b", "c"]);
  a.end();
  c.end();
  d.end();
  expect(await Promise.all([first, third, fourth])).toEqual(["a", "c", "d"]);
});

test("work that fails gives its turn on", async () => {
  const begun: string[] = [];
  const turns = new Turns(1);
  const [a, b] = [given(begun, "a"), given(begun, "b")];
  const [first, second] = [a, b].map(({ work }) => turns.take(work));
  a.end(new Error("broken"));
  b.end();
  await expect(first).rejects.toThrow("broken");
  expect(await second).toBe("b");
  expect(await turns.take(async () => "c")).toBe("c");
});
