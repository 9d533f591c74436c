import { givenBoardOfGroups, givenBoardStructure } from "../../testing/given-structure";
import { structureHeadline } from "./structure-headline";

const [east, west] = ["Cheshire East", "Cheshire West and Chester"];

describe("the headline of structures side by side", () => {
  it.each([
    ["nobody published", [givenBoardStructure(east, false)], "No board has published its groups and seats"],
    ["nobody published seats", [givenBoardOfGroups(east)], "No board has published its seats"],
    [
      "one has no lay member",
      [givenBoardStructure(east), givenBoardStructure("Halton", { hasLayMember: false })],
      "Halton has no lay member",
    ],
    [
      "two have none",
      [
        givenBoardStructure("Halton", { hasLayMember: false }),
        givenBoardStructure("Warrington", { hasLayMember: false }),
      ],
      "Halton and Warrington have no lay member",
    ],
    [
      "so many have none that their names are too long",
      [east, west, "Halton"].map((name) => givenBoardStructure(name, { hasLayMember: false })),
      "Three of three boards have no lay member",
    ],
    [
      "seats have long been vacant",
      [
        givenBoardStructure(east, { seats: { vacantOver90Days: 2 } }),
        givenBoardStructure(west, { seats: { vacantOver90Days: 3 } }),
      ],
      "Five seats have been vacant for over 90 days",
    ],
    [
      "one seat has",
      [givenBoardStructure(east, { seats: { vacantOver90Days: 1 } })],
      "One seat has been vacant for over 90 days",
    ],
    [
      "one has most seats",
      [givenBoardStructure(east, { seats: { seats: 29 } }), givenBoardStructure(west, { seats: { seats: 33 } })],
      "Cheshire West and Chester has most seats: 33",
    ],
    ["one alone published seats", [givenBoardStructure(east), givenBoardOfGroups(west)], "Cheshire East has 10 seats"],
    ["all are level", [givenBoardStructure(east), givenBoardStructure(west)], "Boards by what they have published"],
  ])("where %s", (_, boards, words) => {
    expect(structureHeadline({ boards: [...boards] })).toBe(words);
    expect(words.split(" ").length).toBeLessThanOrEqual(10);
  });
});
