import fc from "fast-check";
import { countQuorum, type QuorumSeat } from "./quorum";

const seat = (mark: QuorumSeat["mark"], votes: boolean | null = true, agency: string | null = null): QuorumSeat => ({
  mark,
  votes,
  agency,
});

test("a number counts whoever is there, deputies and observers too", () => {
  const rule = { kind: "NUMBER", number: 2 } as const;
  expect(countQuorum(rule, [seat("PRESENT"), seat("DEPUTY", false), seat("APOLOGIES")])).toEqual({
    met: true,
    present: 2,
    needed: 2,
    missing: [],
  });
  expect(countQuorum(rule, [seat("PRESENT"), seat("ABSENT"), seat("NOT_RECORDED")])).toMatchObject({
    met: false,
    present: 1,
  });
});

test("a share is of the seats that vote, rounded up; where it isn't stated whether one votes there is no telling", () => {
  const rule = { kind: "SHARE", share: "50" } as const;
  const three = [seat("PRESENT"), seat("ABSENT"), seat("APOLOGIES"), seat("PRESENT", false)];
  expect(countQuorum(rule, three)).toEqual({ met: false, present: 1, needed: 2, missing: [] });
  expect(countQuorum(rule, [...three, seat("PRESENT")])).toMatchObject({ met: true, needed: 2 });
  expect(countQuorum(rule, [...three, seat("PRESENT", null)])).toEqual({
    met: null,
    present: 0,
    needed: null,
    missing: [],
  });
  expect(countQuorum(rule, [seat("PRESENT", false)])).toMatchObject({ met: false });
});

test("of agencies each is to be there, and those that are missing are named", () => {
  const rule = { kind: "AGENCIES", agencies: ["council", "police"] } as const;
  const seats = [seat("DEPUTY", null, "police"), seat("APOLOGIES", true, "council")];
  expect(countQuorum(rule, seats)).toEqual({ met: false, present: 1, needed: 2, missing: ["council"] });
});

test("without a rule, and while nothing is recorded, there is no telling", () => {
  expect(countQuorum(null, [seat("PRESENT")]).met).toBeNull();
  expect(countQuorum({ kind: "NUMBER", number: 1 }, [seat("NOT_RECORDED")])).toMatchObject({ met: null, needed: 1 });
});

test("whoever comes besides never takes a quorum away", () => {
  const marks = fc.constantFrom("PRESENT", "DEPUTY", "APOLOGIES", "ABSENT", "NOT_RECORDED" as const);
  const seats = fc.array(
    fc.record({
      mark: marks,
      votes: fc.boolean(),
      agency: fc.constantFrom("a", "b", null),
    }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(seats, fc.integer({ min: 1, max: 100 }), fc.nat(), (all, share, place) => {
      const rule = { kind: "SHARE", share: String(share) } as const;
      const better = all.map((one, index) =>
        index === place % all.length ? { ...one, mark: "PRESENT" as const } : one,
      );
      if (countQuorum(rule, all).met) expect(countQuorum(rule, better).met).toBe(true);
    }),
  );
});
