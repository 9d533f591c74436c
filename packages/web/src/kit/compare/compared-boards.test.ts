import { givenRegion } from "../../testing/given-comparison";
import { comparedInWords, readBoards, writeBoards } from "./compared-boards";

const region = givenRegion("East", "Halton", "Warrington");
const read = (query: string) => readBoards(new URLSearchParams(query), region);

describe("the boards in an address", () => {
  it("are all of the region where it names none", () => {
    expect(read("")).toEqual({ slugs: undefined, fault: undefined });
    expect(comparedInWords(undefined, region)).toBe("All boards");
  });

  it("are separated by commas, or given several times", () => {
    expect(read("boards=halton,east&boards=halton")).toEqual({ slugs: ["halton", "east"], fault: undefined });
    expect(comparedInWords(["halton", "east"], region)).toBe("East and Halton");
  });

  it("are told where they are none", () => {
    expect(read("boards=").fault).toBe("Choose at least one board");
    expect(read("boards=halton,nobody").fault).toMatch(
      /^“nobody” is not a board of .*\. Choose from the boards listed\.$/,
    );
    expect(read("boards=no,body").fault).toMatch(/^“no” and “body” are not boards of /);
  });

  it("are written so that they are read again, and all of them as none", () => {
    expect(read(writeBoards(["halton", "east"], region).slice(1)).slugs).toEqual(["halton", "east"]);
    expect(writeBoards(["east", "halton", "warrington"], region)).toBe("");
    expect(read(writeBoards([], region).slice(1)).fault).toBe("Choose at least one board");
  });
});
