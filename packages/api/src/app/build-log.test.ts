import { buildLog } from "./build-log";

const cargo = { secretKey: 4242, connectionParameters: { password: "hidden word" } };

/** What the log says of a line. */
function readLine(write: (log: ReturnType<typeof buildLog>) => void): string {
  const lines: string[] = [];
  write(buildLog({ logLevel: "debug" }, { write: (line) => void lines.push(line) }));
  return lines.join("");
}

/** An error as pg hands it on: with the client whose connection broke. */
function givenError(cause?: unknown): Error {
  const error = new Error("the connection broke", { cause });
  return Object.assign(error, { code: "57P01", client: cargo, parameters: ["a child's name"] });
}

const said = {
  type: "Error",
  message: "the connection broke",
  code: "57P01",
  stack: expect.stringContaining("build-log.test"),
};

test.each<[string, (log: ReturnType<typeof buildLog>) => void]>([
  ["as err", (log) => log.error({ err: givenError() }, "failed")],
  ["under another name", (log) => log.warn({ reason: givenError() }, "failed")],
  ["as it is", (log) => log.error(givenError(), "failed")],
  ["by a logger of one request", (log) => log.child({ requestId: "1" }).error({ err: givenError() }, "failed")],
])("of an error that is logged %s, the log keeps type, message, code and stack alone", (_, write) => {
  const line = readLine(write);
  expect(line).not.toMatch(/secretKey|4242|password|hidden word|child's name/);
  const { err, reason } = JSON.parse(line) as { err?: object; reason?: object };
  expect(err ?? reason).toEqual(said);
});

test.each<[string, (log: ReturnType<typeof buildLog>) => void]>([
  ["within another value", (log) => log.error({ details: { err: givenError() } }, "failed")],
  ["in a list", (log) => log.error({ errors: [givenError()] }, "failed")],
  ["of several at once", (log) => log.error({ err: new AggregateError([givenError()]) }, "failed")],
])("of an error %s too", (_, write) => {
  const line = readLine(write);
  expect(line).not.toMatch(/secretKey|4242|password|hidden word|child's name/);
  expect(line).toContain("the connection broke");
});

test("the log keeps what caused an error in the same way, of a circle no end", () => {
  const line = readLine((log) => log.error({ err: givenError(givenError()) }, "failed"));
  expect(line).not.toMatch(/secretKey|4242/);
  expect(JSON.parse(line)).toMatchObject({ err: { ...said, cause: said } });
  const circle = new Error("round and round");
  circle.cause = circle;
  expect(readLine((log) => log.error({ err: circle }, "failed"))).toContain("round and round");
});

test("what is no error is logged as it is", () => {
  const line = readLine((log) => log.info({ requestId: "1", count: 2, err: "a word" }, "done"));
  expect(JSON.parse(line)).toMatchObject({ requestId: "1", count: 2, err: "a word", msg: "done" });
});
