import { outcomeInWords, readersInWords, readersOfAgenda, startsOfItems } from "./agenda-words";

const taking = (...minutes: (number | null)[]) => minutes.map((one) => ({ minutes: one }));

test("an item starts when all before it are over, and nothing is made up once one of those says no minutes", () => {
  expect(startsOfItems("09:30", taking(5, 40, null, 10))).toEqual(["09:30", "09:35", "10:15", null]);
});

test("no item has a start where the meeting has none", () => {
  expect(startsOfItems(null, taking(5, 10))).toEqual([null, null]);
});

test("an agenda goes on past midnight", () => {
  expect(startsOfItems("23:50", taking(15, 5))).toEqual(["23:50", "00:05"]);
});

test("a restricted item says the seats that read it by the alphabet, or that none does", () => {
  const readers = [
    { id: "1", post: "Head of Safeguarding" },
    { id: "2", post: "Designated Nurse" },
  ];
  expect(readersInWords({ confidentiality: "RESTRICTED", readers }, "board")).toBe(
    "Restricted: Designated Nurse and Head of Safeguarding, and the board’s officers",
  );
  expect(readersInWords({ confidentiality: "RESTRICTED", readers: [] }, "joint body")).toBe(
    "Restricted: the joint body’s officers",
  );
  expect(readersInWords({ confidentiality: "BOARD", readers: [] }, "board")).toBe("The board");
});

test("an agenda is for those who read its strictest item", () => {
  const items = (...those: ("BOARD" | "GROUP" | "RESTRICTED")[]) =>
    those.map((confidentiality) => ({ confidentiality }));
  expect(readersOfAgenda(items("GROUP", "BOARD"), "board")).toBe("The group and the board’s officers");
  expect(readersOfAgenda(items("BOARD", "RESTRICTED", "GROUP"), "board")).toMatch(/^Restricted/);
  expect(readersOfAgenda([], "joint body")).toBe("The joint body");
});

test("what came of an item is counted, without what there is none of", () => {
  expect(outcomeInWords(1, 2)).toBe("1 decision, 2 actions");
  expect(outcomeInWords(0, 1)).toBe("1 action");
  expect(outcomeInWords(0, 0)).toBeNull();
});
