/**
 * @jest-environment ./packages/web/src/testing/browser-environment.cjs
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { givenFormPages, type Opened } from "../../kit/form/testing/given-form-pages";
import { PageContext } from "../../kit/page/page-context";
import type { Region } from "../../kit/viewer/viewer";
import { givenComparison, givenRegion, givenSeries } from "../../testing/given-comparison";
import { givenViewer } from "../../testing/given-viewer";
import { RegionOverviewPage } from "./region-overview-page";

const pages = givenFormPages();
const address = "/regions/cheshire/overview";
const few = givenRegion("East", "Halton");
const many = givenRegion(...Array.from({ length: 12 }, (_, index) => `Board ${String.fromCharCode(65 + index)}`));

beforeEach(() => {
  // What a browser has and jsdom has not: a window's width.
  const media = { matches: true, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.assign(window, { matchMedia: () => media });
});

const listed = [
  { code: "cp_plans", title: "Plans" },
  { code: "care", title: "Care" },
];

/** What the API tells of an indicator over a region's boards, each with the number of its place. */
function answerOf({ boards }: Region, { code, title } = { code: "cp_plans", title: "Plans" }) {
  const series = boards.map(({ area }, index) => givenSeries(area.name, { "2013-14": String(index + 1) }));
  const england = givenSeries("England", { "2013-14": null }, { kind: "COUNTRY" });
  return {
    data: {
      region: { indicatorOverview: [givenComparison([...series, england], { code, title })] },
      indicators: { nodes: listed },
    },
  };
}

function open(region: Region, query = ""): Promise<Opened> {
  const viewer = givenViewer("REGIONAL_ANALYST", region);
  const element = (
    <PageContext value={{ viewer, region }}>
      <RegionOverviewPage />
    </PageContext>
  );
  return pages.open([{ path: address, element }], { at: `${address}${query}` });
}

const rowsOf = async () => {
  const table = within(await screen.findByRole("table"));
  return table.getAllByRole("rowheader").map(({ textContent }) => textContent);
};
const lastAsked = () => pages.api().asked("RegionOverview").at(-1);

describe("the overview of a region", () => {
  it("puts few boards side by side over all indicators, in one request", async () => {
    pages.api().answer("RegionOverview", answerOf(few));
    await open(few);
    expect(await rowsOf()).toEqual(["Plans2013-14"]);
    const heads = screen.getAllByRole("columnheader").map(({ textContent }) => textContent);
    expect(heads).toEqual(["Indicator and period", "East", "Halton", "England"]);
    expect(pages.api().asked("RegionOverview")).toEqual([
      { region: "cheshire", theme: null, listed: false, codes: null, first: 50 },
    ]);
  });

  it("tells many boards as rows of one indicator that is chosen, by value where that is asked for", async () => {
    pages.api().answer("RegionOverview", answerOf(many));
    const opened = await open(many);
    expect((await rowsOf())[0]).toBe("Board A");
    expect(lastAsked()).toEqual({ region: "cheshire", theme: null, listed: true, codes: null, first: 1 });
    fireEvent.change(screen.getByLabelText("Indicator"), { target: { value: "care" } });
    pages.api().answer("RegionOverview", answerOf(many, listed[1]));
    fireEvent.click(screen.getByRole("button", { name: "Apply filters" }));
    await screen.findByRole("heading", { name: "Care" });
    expect(opened.address()).toBe(`${address}?indicator=care`);
    expect(lastAsked()).toMatchObject({ codes: ["care"], first: 1 });
    opened.go(screen.getByRole("link", { name: "Highest first" }).getAttribute("href") ?? "");
    await waitFor(async () => expect((await rowsOf())[0]).toBe("Board L"));
    expect(screen.getByRole("link", { name: "Highest first" }).getAttribute("aria-current")).toBe("true");
    expect(opened.address()).toBe(`${address}?indicator=care&sort=highest`);
  });

  it("tells a theme or indicator that there is not, and asks nothing of the API for what is no theme", async () => {
    await open(few, "?theme=weather");
    await screen.findByRole("alert");
    expect(screen.getByRole("alert").textContent).toContain("Theme has no choice “weather”");
    expect(pages.api().asked("RegionOverview")).toEqual([]);
    pages.api().answer("RegionOverview", answerOf(many));
    await open(many, "?indicator=rubbish");
    expect((await screen.findByRole("alert")).textContent).toContain("Indicator has no choice “rubbish”");
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("says when nothing was published, and when nothing was of the theme", async () => {
    pages.api().answer("RegionOverview", { data: { region: { indicatorOverview: [] } } });
    await open(few);
    await screen.findByRole("heading", { name: "Nothing published yet" });
    await open(few, "?theme=the-child");
    await screen.findByRole("heading", { name: "No indicators match your filters" });
  });

  it("says that it could not be loaded, with a way to try again", async () => {
    pages.api().answer("RegionOverview", "no answer");
    await open(few);
    expect(await screen.findByRole("button", { name: "Try again" })).toBeTruthy();
  });
});
