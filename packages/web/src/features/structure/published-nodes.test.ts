import type { PublishedGroupPartsFragment } from "./generated/structure";
import { publishedNodes } from "./published-nodes";

const group: PublishedGroupPartsFragment = {
  key: "a",
  name: "A",
  kind: "SUB_GROUP",
  reportsTo: "b",
  reportsToBodies: [],
  chairPost: null,
};

it("shows published groups without links, those that lead first, each with who chairs it and what else it reports to", () => {
  const cdop = { __typename: "JointBody", slug: "cdop", name: "Child Death Overview Panel" } as const;
  const nodes = publishedNodes([
    { ...group, reportsToBodies: [cdop] },
    { ...group, key: "b", name: "B", kind: "BOARD", reportsTo: null, chairPost: "Independent Chair" },
  ]);
  expect(nodes.map(({ id, parentId, details, href }) => ({ id, parentId, details, href }))).toEqual([
    { id: "b", parentId: null, details: "Chair: Independent Chair.", href: undefined },
    {
      id: "a",
      parentId: "b",
      details: "Chair not stated. Also reports to Child Death Overview Panel.",
      href: undefined,
    },
  ]);
});
