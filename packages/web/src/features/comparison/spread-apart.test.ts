import { spreadApart } from "./spread-apart";

const at = (...wanted: readonly number[]) => wanted.map((place) => ({ wanted: place, size: 10 }));

describe("spreadApart", () => {
  it("leaves things alone that do not touch", () => {
    expect(spreadApart(at(40, 0, 20), 100)).toEqual([40, 0, 20]);
  });

  it("moves those that overlap apart by as little, around where they want to be", () => {
    expect(spreadApart(at(50, 50), 100)).toEqual([45, 55]);
    expect(spreadApart(at(50, 54, 58), 100)).toEqual([44, 54, 64]);
  });

  it("keeps their order, even where a group grows into its neighbour", () => {
    const starts = spreadApart(at(30, 31, 32, 45, 12), 100);
    expect([...starts].sort((a, b) => a - b)).toEqual([starts[4], starts[0], starts[1], starts[2], starts[3]]);
  });

  it("keeps within the edges", () => {
    expect(spreadApart(at(-8, 97, 96), 100)).toEqual([0, 90, 80]);
  });
});
