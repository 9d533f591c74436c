import { givenRegion } from "../../testing/given-comparison";
import { choosePlace, listPlaces } from "./place";
import type { Viewer, ViewerGrant } from "./viewer";

const region = givenRegion("Cheshire East", "Halton");
const grantOn = (role: ViewerGrant["role"], slug?: string): ViewerGrant => ({
  role,
  fromDay: "2020-01-01",
  toDay: null,
  permissions: ["published:read"],
  body: region.boards.find((board) => board.slug === slug) ?? null,
  region: { id: region.id, slug: region.slug, name: region.name },
  agency: null,
});
const viewerWith = (...grants: ViewerGrant[]): Viewer => ({
  name: "A person",
  permissions: ["published:read"],
  grants,
  bodies: [],
  regions: [region],
});

describe("listPlaces", () => {
  it("has one place for several roles on one board", () => {
    const places = listPlaces(viewerWith(grantOn("BUSINESS_MANAGER", "halton"), grantOn("CDOP_COORDINATOR", "halton")));
    expect(places.map(({ key, roles, homeHref }) => [key, roles, homeHref])).toEqual([
      ["board:halton", "Business manager and CDOP coordinator", "/boards/halton"],
    ]);
  });

  it("starts people of the region at the region", () => {
    expect(listPlaces(viewerWith(grantOn("REGION_STEWARD")))[0]?.homeHref).toBe("/regions/cheshire");
  });

  it("has none for an operator, who reads no content", () => {
    expect(listPlaces(viewerWith({ ...grantOn("OPERATOR"), region: null }))).toEqual([]);
  });
});

describe("choosePlace", () => {
  const places = listPlaces(viewerWith(grantOn("CHAIR", "cheshire-east"), grantOn("MEMBER", "halton")));

  it("is the person's own board that the page is about", () => {
    expect(choosePlace(places, { board: "halton" }, "board:cheshire-east")?.key).toBe("board:halton");
  });

  it("is the person's own joint body that the page is about", () => {
    const joint = { __typename: "JointBody", id: "cdop", slug: "cdop", name: "Panel", shortName: "Panel" } as const;
    const withPanel = { ...region, jointBodies: [{ ...joint, members: [] }] };
    const grants = [grantOn("CHAIR", "halton"), { ...grantOn("CDOP_COORDINATOR"), body: joint }];
    const all = listPlaces({ ...viewerWith(...grants), regions: [withPanel] });
    expect(choosePlace(all, { body: "cdop" }, "board:halton")?.homeHref).toBe("/joint/cdop");
  });

  it("is the place used last on a page about another board", () => {
    expect(choosePlace(places, { board: "warrington" }, "board:halton")?.key).toBe("board:halton");
  });

  it("is the first place where nothing is remembered", () => {
    expect(choosePlace(places, { region: "cheshire" }, null)?.key).toBe("board:cheshire-east");
  });
});
