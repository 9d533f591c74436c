import { givenBoardOfGroups, givenBoardStructure } from "../../testing/given-structure";
import { layMemberSentences } from "./structure-sentences";

const without = (name: string) => givenBoardStructure(name, { hasLayMember: false });

describe("who has a lay member", () => {
  it("names the boards that have none, and those of which it is not known", () => {
    const boards = [
      without("Halton"),
      without("Warrington"),
      givenBoardOfGroups("East"),
      givenBoardStructure("West", false),
    ];
    expect(layMemberSentences({ boards })).toEqual([
      "Halton and Warrington have no lay member.",
      "East and West have published no seats, so a lay member is neither known nor ruled out.",
    ]);
  });

  it("says of one board that it has none", () => {
    expect(layMemberSentences({ boards: [without("Halton"), givenBoardStructure("East")] })).toEqual([
      "Halton has no lay member.",
    ]);
  });

  it("says that all have one only of boards that published seats", () => {
    expect(layMemberSentences({ boards: [givenBoardStructure("East"), givenBoardOfGroups("West")] })).toEqual([
      "Every board that published its seats has a lay member.",
      "West has published no seats, so a lay member is neither known nor ruled out.",
    ]);
    expect(layMemberSentences({ boards: [] })).toEqual([]);
  });
});
