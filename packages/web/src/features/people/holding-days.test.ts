import { lastDayOf, stateOf } from "./holding-days";

const on = "2014-03-31";
const holding = (from: string, until: string | null, seatUntil: string | null = null, groupUntil?: string | null) => ({
  from,
  until,
  seat: { until: seatUntil, group: groupUntil === undefined ? null : { until: groupUntil } },
});

test("a holder ends with the seat, and the seat with its group", () => {
  expect(lastDayOf(holding("2010-04-01", null, null, null))).toBeNull();
  expect(lastDayOf(holding("2010-04-01", "2014-03-30", "2015-03-31", null))).toBe("2014-03-30");
  expect(lastDayOf(holding("2010-04-01", "2014-03-30", "2013-03-31", null))).toBe("2013-03-31");
  expect(lastDayOf(holding("2010-04-01", null, null, "2012-03-31"))).toBe("2012-03-31");
});

test("first and last day are among the days of a seat", () => {
  expect(stateOf(holding("2014-03-31", "2014-03-31"), on)).toBe("today");
  expect(stateOf(holding("2010-04-01", "2014-03-30"), on)).toBe("before");
  expect(stateOf(holding("2014-04-01", null), on)).toBe("later");
  expect(stateOf(holding("2010-04-01", null, "2014-03-30"), on)).toBe("before");
});
