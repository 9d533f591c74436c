import { serverAudits } from "graphql-http";
import { usePanboard } from "../../packages/api/src/testing/use-panboard";

const panboard = usePanboard();

/** Audits of GraphQL over HTTP that do not hold, by id, and why. */
const exceptions: Readonly<Record<string, string>> = {
  "5A70": "MAY: a GET without a content type is what a browser can be tricked into sending, so that it is refused",
  "6A70": "MAY: the same, with variables",
  "D6D5": "MAY: the same, with variables",
};

test("T28 every audit of GraphQL over HTTP holds but those on the list, and those do not", async () => {
  const token = await panboard.token("business-manager@cheshire-east");
  const audits = serverAudits({
    url: `${panboard.url}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, {
        ...init,
        headers: { ...(init.headers as Record<string, string>), authorization: `Bearer ${token}` },
      }),
  });
  const failed: Record<string, string> = {};
  for (const { id, name, fn } of audits) {
    const result = await fn();
    if (result.status !== "ok") failed[id] = `${name}: ${result.reason}`;
  }
  expect(audits.length).toBeGreaterThan(50);
  expect(failed).toEqual(Object.fromEntries(Object.keys(exceptions).map((id) => [id, expect.any(String)])));
});

test("T28 the four audits of refused documents are among them, and hold", async () => {
  const ids = serverAudits({ url: panboard.url }).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(["572B", "FDE2", "556A", "74FF"]));
  for (const id of ["572B", "FDE2", "556A", "74FF"]) expect(exceptions).not.toHaveProperty(id);
});
