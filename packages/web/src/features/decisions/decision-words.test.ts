import { savedInWords, countInWords } from "./decision-words";

test("votes are counted by how seats voted, and none is no count of noughts", () => {
  const none = { for: 0, against: 0, abstained: 0, votes: [] };
  expect(countInWords(none)).toBe("No votes recorded");
  expect(countInWords({ ...none, for: 12, against: 1, votes: [1] })).toBe("12 for, 1 against, 0 abstained");
});

test("a decision without a quorum is told as that when it is saved, in the words of the record", () => {
  const without = { quorate: false, quorum: "Recorded without a quorum: 3 seats were there and 5 are needed." };
  expect(savedInWords("recorded", without)).toBe(
    "Decision recorded without a quorum: 3 seats were there and 5 are needed",
  );
  expect(savedInWords("changed", without)).toBe(
    "Decision changed. It was recorded without a quorum: 3 seats were there and 5 are needed",
  );
});

test("a decision with a quorum, or of which there is no telling, is saved without more words", () => {
  expect(savedInWords("recorded", { quorate: true, quorum: "5 seats were there and 5 are needed." })).toBe(
    "Decision recorded",
  );
  expect(savedInWords("changed", { quorate: null, quorum: "Nothing is on the register yet." })).toBe(
    "Decision changed",
  );
});
