import { wordsOfLabel } from "./label-words";

describe("the words of a label", () => {
  it.each([
    ["Date of the meeting", "the date of the meeting"],
    ["NHS number", "the NHS number"],
    ["Your reason", "your reason"],
    ["Note (optional)", "the note"],
    ["When was it?", 'the answer to "When was it?"'],
  ])("%s stands in a sentence as %s", (label, noun) => {
    expect(wordsOfLabel(label).noun).toBe(noun);
  });

  it("are those that were given, for a question too", () => {
    expect(wordsOfLabel("When was it?", "the date of the meeting")).toMatchObject({
      label: "The date of the meeting",
      noun: "the date of the meeting",
    });
  });
});
