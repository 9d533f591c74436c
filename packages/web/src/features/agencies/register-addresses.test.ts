import { agencyAddress } from "./register-addresses";

const region = { slug: "cheshire" };
const agency = { id: "QWdlbmN5", slug: "cheshire-police", mergedInto: null };

describe("the address of an agency", () => {
  it("is its key", () => {
    expect(agencyAddress(region, agency)).toBe("/regions/cheshire/agencies/cheshire-police");
  });

  it.each([
    ["was merged, whose key leads to the other one", { mergedInto: { id: "b" } }],
    ["has the key that is the address of the form", { slug: "add" }],
  ])("is the id of one that %s", (_what, changed) => {
    expect(agencyAddress(region, { ...agency, ...changed })).toBe("/regions/cheshire/agencies/QWdlbmN5");
  });
});
