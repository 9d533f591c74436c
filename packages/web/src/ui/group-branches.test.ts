import fc from "fast-check";
import { givenGroup } from "../testing/given-groups";
import { type GroupBranch, growBranches } from "./group-branches";

/** The trees in short: "a(b c(d))". */
function shortly(branches: readonly GroupBranch[]): string {
  return branches.map(({ group, below }) => group.id + (below.length > 0 ? `(${shortly(below)})` : "")).join(" ");
}

/** The trees of groups in short, "b:a" for a group b that reports to a. */
function treesOf(...groups: readonly string[]): string {
  const nodes = groups.map((group) => {
    const [id = "", parent] = group.split(":");
    return givenGroup(id, parent ?? null);
  });
  return shortly(growBranches(nodes));
}

describe("growBranches", () => {
  it("places groups below those that they report to, in the order in which they are given", () => {
    expect(treesOf("d:c", "c:a", "a", "b:a", "e:c")).toBe("a(c(d e) b)");
  });

  it("takes a group that reports to nobody who is given for a root", () => {
    expect(treesOf("b:gone", "a", "c:b")).toBe("b(c) a");
  });

  it("ends at a circle, and keeps each group of it", () => {
    expect(treesOf("a:a")).toBe("a");
    expect(treesOf("r", "b:d", "c:b", "d:c", "e:d")).toBe("r b(c(d(e)))");
  });

  it("holds every group once, whatever reports to whom", () => {
    const parents = fc.array(fc.option(fc.nat(40)), { maxLength: 30 });
    const idsOf = (branches: readonly GroupBranch[]): string[] =>
      branches.flatMap(({ group, below }) => [group.id, ...idsOf(below)]);
    fc.assert(
      fc.property(parents, (indices) => {
        const nodes = indices.map((parent, index) =>
          givenGroup(String(index), parent === null ? null : String(parent)),
        );
        expect(idsOf(growBranches(nodes)).sort()).toEqual(nodes.map(({ id }) => id).sort());
      }),
    );
  });
});
