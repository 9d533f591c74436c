import { givenStatement } from "../../testing/given-comparison";
import { choosingAgain } from "./choosing-input";

const named = { indicator: "cp_plans", area: "england", period: "2014-03-31" };
const region = { slug: "cheshire" };
const choice = {
  id: "c",
  version: 1,
  changedBy: "Region steward",
  changedAt: "2026-06-30T12:00:00Z",
  reason: "Printed.",
};
const today = { id: "s", value: "12", valueKind: "VALUE", note: null } as const;
const standing = { ...givenStatement("12", { standing: true, choice }), statement: today };

describe("choosingAgain", () => {
  it("is the same choice, by whom it is chosen", () => {
    expect(choosingAgain({ named, standing }, { region, board: undefined })).toMatchObject({
      region: "cheshire",
      ...named,
      statement: "s",
      reason: "Printed.",
    });
    expect(choosingAgain({ named, standing }, { region, board: { id: "b" } })).toMatchObject({ body: "b" });
  });

  it("is none where nobody chose, or where the statement says something else today", () => {
    const chooser = { region, board: undefined };
    expect(choosingAgain({ named, standing: undefined }, chooser)).toBeUndefined();
    expect(choosingAgain({ named, standing: { ...standing, choice: null } }, chooser)).toBeUndefined();
    for (const changed of [{ value: "13" }, { note: "Corrected" }])
      expect(
        choosingAgain({ named, standing: { ...standing, statement: { ...today, ...changed } } }, chooser),
      ).toBeUndefined();
  });
});
