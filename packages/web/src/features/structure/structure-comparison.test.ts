import { sideBySideCsv } from "../../kit/compare/side-by-side-csv";
import { givenBoardOfGroups, givenBoardStructure, givenStructureComparison } from "../../testing/given-structure";
import { agencyRows, boardHeads, boardRows } from "./structure-comparison";

const boards = [
  givenBoardStructure("East", { seats: { vacant: 1 }, hasLayMember: false }),
  givenBoardStructure("North", { areVotesStated: false }),
  givenBoardOfGroups("South"),
  givenBoardStructure("West", false),
];
const comparison = givenStructureComparison(boards, { Police: { east: 2, north: 1 }, Cafcass: { north: 1 } });
const texts = (rows: ReturnType<typeof boardRows>) =>
  Object.fromEntries(rows.map(({ name, values }) => [name, values.map(({ text }) => text)]));

describe("boards side by side", () => {
  it("say a count, zero too, where they published it, and a word where they did not", () => {
    expect(texts(boardRows(comparison))).toEqual({
      East: ["31 March 2012", "3", "10", "8", "1", "0", "No"],
      North: ["31 March 2012", "3", "10", "Not stated", "0", "0", "Yes"],
      South: ["31 March 2012", "4", "Not stated", "Not stated", "Not stated", "Not stated", "Not stated"],
      West: Array.from({ length: 7 }, () => "Not published"),
    });
  });

  it("say that none votes only where that is known of every seat", () => {
    const votingOf = (votes: readonly (boolean | null)[]) => {
      const board = givenBoardStructure("East", { seats: { voting: 0 } });
      const publication = board.publication && { ...board.publication, seats: votes.map((one) => ({ votes: one })) };
      return texts(boardRows(givenStructureComparison([{ ...board, publication }], {}))).East?.[3];
    };
    expect([votingOf([false, false]), votingOf([false, null])]).toEqual(["0", "Not stated"]);
  });

  it("say of an agency no seats only where a board published its seats, agencies by name", () => {
    const rows = agencyRows(comparison);
    expect(rows.map(({ name }) => name)).toEqual(["Cafcass", "Police"]);
    expect(texts(rows)).toEqual({
      Cafcass: ["0", "1", "Not stated", "Not published"],
      Police: ["2", "1", "Not stated", "Not published"],
    });
  });

  it("are a file with numbers as numbers, and the words of the page", () => {
    const [head, east, , , west] = sideBySideCsv(["Board", ...boardHeads], boardRows(comparison))
      .replace("\uFEFF", "")
      .split("\r\n");
    expect(head).toBe("Board,As at,Groups,Seats,Voting,Vacant,Vacant over 90 days,Lay member");
    expect(east).toBe("East,31 March 2012,3,10,8,1,0,No");
    expect(west).toMatch(/^West,Not published,/);
  });
});
