import { rightsWithoutGrant } from "../db/rights";
import { KeptViewers } from "./kept-viewers";
import type { TokenIdentity } from "./resolve-viewer";
import type { Viewer } from "./viewer";

const ada: TokenIdentity = { issuer: "https://one.example/", subject: "ada" };

/** Kept viewers over a clock and readings in the test's hand. Each reading is told by its number. */
function givenKept(options: { deaf?: boolean } = {}) {
  const clock = { ms: 1_000 };
  const readings: { readonly identity: TokenIdentity; end(): void; fail(error: Error): void }[] = [];
  const kept = new KeptViewers(
    (identity) =>
      new Promise((resolve, reject) => {
        const name = String(readings.length + 1);
        const { issuer, subject } = identity;
        const viewer: Viewer = {
          accountId: subject,
          issuer,
          subject,
          name,
          grants: [],
          permissions: new Set(),
          rights: rightsWithoutGrant(subject),
        };
        readings.push({ identity, end: () => resolve(viewer), fail: reject });
      }),
    () => clock.ms,
  );
  if (!options.deaf) kept.hear();
  /** Asks, and ends a reading that this begins; answers the reading's number. */
  const ask = async (identity = ada): Promise<string> => {
    const before = readings.length;
    const asked = kept.get(identity);
    if (readings.length > before) readings.at(-1)?.end();
    return (await asked).name;
  };
  return { kept, clock, readings, ask };
}

test("reads once within 60 seconds, and again from then on", async () => {
  const { clock, ask } = givenKept();
  expect(await ask()).toBe("1");
  clock.ms += 59_999;
  expect(await ask()).toBe("1");
  clock.ms += 1;
  expect(await ask()).toBe("2");
  clock.ms += 59_999;
  expect(await ask()).toBe("2");
});

test("counts the age from the start of the reading, however long that took", async () => {
  const { kept, clock, readings, ask } = givenKept();
  const asked = kept.get(ada);
  clock.ms += 59_000;
  readings[0]?.end();
  expect((await asked).name).toBe("1");
  clock.ms += 1_000;
  expect(await ask()).toBe("2");
});

test("keeps people apart, also those of one name at two issuers", async () => {
  const { ask } = givenKept();
  expect(await ask(ada)).toBe("1");
  expect(await ask({ ...ada, issuer: "https://two.example/" })).toBe("2");
  expect(await ask({ ...ada, subject: "ben" })).toBe("3");
  expect(await ask({ issuer: `${ada.issuer}","`, subject: "ada" })).toBe("4");
  expect(await ask(ada)).toBe("1");
});

test("reads once for all who ask while it is under way", async () => {
  const { kept, readings } = givenKept();
  const both = [kept.get(ada), kept.get(ada)];
  readings[0]?.end();
  expect((await Promise.all(both)).map(({ name }) => name)).toEqual(["1", "1"]);
  expect(readings).toHaveLength(1);
});

test("drops everybody when grants have changed", async () => {
  const { kept, ask } = givenKept();
  const ben = { ...ada, subject: "ben" };
  expect([await ask(), await ask(ben)]).toEqual(["1", "2"]);
  kept.hear();
  expect([await ask(), await ask(ben)]).toEqual(["3", "4"]);
});

test("does not keep a reading that was under way when grants changed, nor lets it take the place of a later one", async () => {
  const { kept, readings, ask } = givenKept();
  const stale = kept.get(ada);
  kept.hear();
  const fresh = kept.get(ada);
  readings[1]?.end();
  expect((await fresh).name).toBe("2");
  readings[0]?.end();
  expect((await stale).name).toBe("1");
  expect(await ask()).toBe("2");
});

test("keeps nobody while changes are not heard of", async () => {
  const { kept, ask } = givenKept({ deaf: true });
  expect([await ask(), await ask()]).toEqual(["1", "2"]);
  kept.hear();
  expect([await ask(), await ask()]).toEqual(["3", "3"]);
  kept.goDeaf();
  expect([await ask(), await ask()]).toEqual(["4", "5"]);
  kept.hear();
  expect([await ask(), await ask()]).toEqual(["6", "6"]);
});

test("does not keep a reading that failed", async () => {
  const { kept, readings, ask } = givenKept();
  const failing = [kept.get(ada), kept.get(ada)];
  readings[0]?.fail(new Error("the database is away"));
  for (const asked of failing) await expect(asked).rejects.toThrow("away");
  expect(await ask()).toBe("2");
  expect(await ask()).toBe("2");
});

test("keeps what took the place of a reading that fails late", async () => {
  const { kept, readings, ask } = givenKept();
  const failing = kept.get(ada);
  kept.hear();
  expect(await ask()).toBe("2");
  readings[0]?.fail(new Error("too late"));
  await expect(failing).rejects.toThrow("too late");
  expect(await ask()).toBe("2");
});

test("keeps 10,000 at most, and lets those go first that were read first", async () => {
  const { ask, clock } = givenKept();
  const person = (number: number): TokenIdentity => ({ ...ada, subject: `person ${number}` });
  for (let number = 1; number <= 10_000; number += 1) await ask(person(number));
  // The first was read again, and is the youngest now.
  clock.ms += 60_000;
  expect(await ask(person(1))).toBe("10001");
  clock.ms -= 60_000;
  expect(await ask({ ...ada, subject: "one more" })).toBe("10002");
  expect(await ask(person(3))).toBe("3");
  expect(await ask(person(2))).toBe("10003");
});
