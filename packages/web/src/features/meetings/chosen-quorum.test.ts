import { countChosen } from "./chosen-quorum";
import type { QuorumPartsFragment } from "./generated/register";
import type { RegisterLine } from "./register-marks";

const agency = (id: string, mergedInto: string | null = null) => ({
  ...{ id, name: `Name of ${id}` },
  mergedInto: mergedInto === null ? null : { id: mergedInto, name: `Name of ${mergedInto}` },
});
const line = (of: ReturnType<typeof agency> | null, votes: boolean | null = true) =>
  ({ seat: { id: "seat", post: "Post", votes, agency: of, holders: [] } }) as Pick<RegisterLine, "seat">;
const none = { number: null, share: null, agencies: null };

test("a share is counted of the voting seats as they are chosen", () => {
  const register = [line(null), line(null), line(null, false)];
  const share = { ...none, kind: "SHARE", share: "50" } as const;
  expect(countChosen(share, register, [{ state: "APOLOGIES" }, { state: "DEPUTY" }, { state: "ABSENT" }])).toEqual({
    met: true,
    words: "1 voting seat was there and 1 is needed.",
  });
});

test("an agency that was merged counts as the one that it was merged into, in the rule and at the seat", () => {
  const agencies = [agency("old", "new"), agency("police")];
  const rule: QuorumPartsFragment = { ...none, kind: "AGENCIES", agencies };
  const register = [line(agency("old", "new")), line(agency("police"))];
  expect(countChosen(rule, register, [{ state: "PRESENT" }, { state: "NOT_RECORDED" }])).toEqual({
    met: false,
    words: "Nobody was there for Name of police.",
  });
  expect(
    countChosen(rule, [line(agency("new")), line(agency("police"))], [{ state: "PRESENT" }, { state: "DEPUTY" }]).met,
  ).toBe(true);
});

test("without a rule, and while nothing is chosen, there is no telling", () => {
  expect(countChosen(null, [line(null)], [{ state: "PRESENT" }]).met).toBeNull();
  expect(countChosen({ ...none, kind: "NUMBER", number: 1 }, [line(null)], [{ state: "NOT_RECORDED" }]).met).toBeNull();
});
