import { backHref, extendTrail, type TrailState } from "./trail";

const list = "/boards/halton/meetings";

const leave = (address: string, state: unknown): TrailState => {
  const { pathname, search } = new URL(address, "http://localhost");
  return extendTrail(state, { pathname, search });
};

describe("the way back to a list", () => {
  it("keeps the list's filters, sort and page, also by way of the record's other pages", () => {
    const fromList = leave(`${list}?group=qa&sort=-date`, undefined);
    expect(backHref(fromList, list)).toBe(`${list}?group=qa&sort=-date`);
    expect(backHref(leave(`${list}/1/minutes`, fromList), list)).toBe(`${list}?group=qa&sort=-date`);
  });

  it("is the list as it was left last", () => {
    const second = leave(`${list}?page=2`, leave(`${list}?page=1`, undefined));
    expect(backHref(second, list)).toBe(`${list}?page=2`);
  });

  it.each([undefined, null, "asked here", { trail: 1 }, { trail: [1] }])("is the plain list after %j", (state) => {
    expect(backHref(state, list)).toBe(list);
  });

  it("keeps eight addresses at the most", () => {
    let state: unknown;
    for (let page = 1; page <= 20; page += 1) state = leave(`/page-${page}`, state);
    expect((state as TrailState).trail).toHaveLength(8);
  });
});
