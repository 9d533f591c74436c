/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { cleanup, render, screen, within } from "@testing-library/react";
import { givenGroup } from "../testing/given-groups";
import { describeGroups } from "./describe-groups";
import { GroupDrawing } from "./group-chart";
import { GroupTree } from "./group-tree";

const nodes = [
  givenGroup("main", null, { name: "Main Board", kind: "BOARD", details: "Chair: Independent Chair." }),
  givenGroup("exec", "main", { name: "Executive Group", kind: "EXECUTIVE" }),
  givenGroup("policy", "main", { name: "Policy and Practice", details: "Chair: Assistant Director." }),
  givenGroup("missing", "policy", { name: "Missing Children", kind: "TASK_AND_FINISH" }),
];

afterEach(cleanup);

const itemOf = (name: string) => screen.getByRole("link", { name }).closest("li") ?? document.body;

describe("GroupTree", () => {
  it("shows each group as a link, with its kind and details, among those of the group that it reports to", () => {
    render(<GroupTree nodes={nodes} />);
    expect(screen.getByRole("link", { name: "Main Board" }).getAttribute("href")).toBe("/groups/main");
    expect(within(itemOf("Main Board")).getByText("Board. Chair: Independent Chair.")).toBeTruthy();
    expect(within(itemOf("Executive Group")).getByText("Executive.")).toBeTruthy();
    const below = within(itemOf("Policy and Practice")).getAllByRole("listitem");
    expect(below.map(({ textContent }) => textContent)).toEqual(["Missing ChildrenTask and finish group."]);
  });

  it("names a group that has no page of its own, without a link", () => {
    render(<GroupTree nodes={[{ ...givenGroup("main"), href: undefined }]} />);
    expect(screen.getByText("main")).toBeTruthy();
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("says each shape that it shows in the legend, once, leading groups first", () => {
    render(<GroupTree nodes={nodes} />);
    const [legend] = screen.getAllByRole("list");
    const words =
      legend &&
      within(legend)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent.trim());
    expect(words).toEqual(["Board", "Executive", "Sub-group", "Task and finish group"]);
  });

  it("gives each kind a shape of its own", () => {
    const kinds = [
      "BOARD",
      "STATUTORY_PARTNERS",
      "EXECUTIVE",
      "SUB_GROUP",
      "TASK_AND_FINISH",
      "PANEL",
      "JOINT",
    ] as const;
    const { container } = render(<GroupTree nodes={kinds.map((kind) => givenGroup(kind, null, { kind }))} />);
    const shapes = [...container.querySelectorAll(".app-group-tree svg")].map(({ innerHTML }) => innerHTML);
    expect(new Set(shapes).size).toBe(kinds.length);
  });
});

describe("GroupDrawing", () => {
  it("is one image, named and described with every group, its kind and what it reports to", () => {
    render(<GroupDrawing nodes={nodes} name="Groups at 31 March 2012" width={1140} />);
    const image = screen.getByRole("img", { name: "Groups at 31 March 2012" });
    const description = document.getElementById(image.getAttribute("aria-describedby") ?? "");
    expect(description?.textContent).toBe(
      "4 groups. Main Board: board. Executive Group: executive, reports to Main Board. Policy and Practice: sub-group, " +
        "reports to Main Board. Missing Children: task and finish group, reports to Policy and Practice.",
    );
    const texts = [...image.querySelectorAll("text")].map(({ textContent }) => textContent);
    for (const { name } of nodes) expect(texts.join(" ")).toContain(name);
  });
});

describe("describeGroups", () => {
  it("says nothing of a group that is not shown", () => {
    expect(describeGroups([givenGroup("a", "gone")])).toBe("1 group. a: sub-group.");
  });
});
