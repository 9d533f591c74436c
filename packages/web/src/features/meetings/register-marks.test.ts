import { FormValues, textsOf } from "../../kit/form/form-values";
import { chosenOf, figureOf, nameOf, type RegisterLine, takeRegister, valuesOfRegister } from "./register-marks";

function line(id: string, state: RegisterLine["state"], version = 0): RegisterLine {
  const seat = { id, post: `Post of ${id}`, votes: true, agency: null, holders: [] };
  return { seat, state, version, lastState: null, source: null, deputy: null };
}

const opened = [line("one", "NOT_RECORDED"), line("two", "PRESENT", 1)] as const;
const open = () => new FormValues(textsOf(valuesOfRegister(opened)));

test("a mark is changed while it differs from what was recorded, and goes back by choosing that again", () => {
  const values = open();
  values.setText(nameOf.state("one"), "ABSENT");
  expect(opened.map((one) => chosenOf(values.texts(), one).isChanged)).toEqual([true, false]);
  values.setText(nameOf.state("one"), "NOT_RECORDED");
  expect(chosenOf(values.texts(), opened[0]).isChanged).toBe(false);
});

test("a deputy counts only where Deputy is chosen", () => {
  const values = open();
  values.setText(nameOf.deputy("two"), "somebody");
  expect(chosenOf(values.texts(), opened[1])).toMatchObject({ deputy: "", isChanged: false });
  values.setText(nameOf.state("two"), "DEPUTY");
  expect(chosenOf(values.texts(), opened[1])).toMatchObject({ deputy: "somebody", isChanged: true, version: 1 });
});

test("what somebody else recorded is shown where nothing was chosen, and what was chosen stays on the new version", () => {
  const values = open();
  values.setText(nameOf.state("one"), "APOLOGIES");
  takeRegister([line("one", "ABSENT", 1), line("two", "ABSENT", 2)], values);
  expect(chosenOf(values.texts(), opened[0])).toMatchObject({ state: "APOLOGIES", version: 1, isChanged: true });
  expect(chosenOf(values.texts(), opened[1])).toMatchObject({ state: "ABSENT", version: 2, isChanged: false });
});

test("a register that was saved is no longer changed", () => {
  const values = open();
  values.setText(nameOf.state("one"), "PRESENT");
  values.settle(values.texts());
  takeRegister([line("one", "PRESENT", 1), opened[1]], values);
  expect([values.isChanged(), chosenOf(values.texts(), opened[0]).isChanged]).toEqual([false, false]);
});

test("what is not recorded is counted as that, and never as absent", () => {
  const values = open();
  expect(figureOf(opened.map((one) => chosenOf(values.texts(), one)))).toMatchObject({
    ...{ present: 1, absent: 0, notRecorded: 1, recorded: 1, expected: 2, comparable: false },
  });
});
