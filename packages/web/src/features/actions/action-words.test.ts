import { isClosed, noItemInWords, overdueInWords, ownerInWords, statusChoices } from "./action-words";

test("what is done or cancelled is closed, and nothing else", () => {
  expect(statusChoices.filter(({ value }) => isClosed(value)).map(({ text }) => text)).toEqual(["Done", "Cancelled"]);
});

test("an action says for how many days it is overdue, and nothing where it is not", () => {
  expect([null, 1, 19].map(overdueInWords)).toEqual([undefined, "1 day overdue", "19 days overdue"]);
});

test("whoever was erased is told as that, and nobody is made up", () => {
  expect(ownerInWords({ owner: { id: "one", name: null } })).toBe("Erased person");
  expect(ownerInWords({ owner: null })).toBeUndefined();
});

test("what is under no item is read by the staff of member boards too at a joint body, and at no board", () => {
  expect(noItemInWords("joint body")).toContain("staff of its member boards");
  expect(noItemInWords("board")).not.toContain("member boards");
});
