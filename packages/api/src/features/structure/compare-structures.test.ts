import { GroupKind } from "../groups";
import { SeatRole } from "../seats";
import { compareAgencies, compareBoard, type Published } from "./compare-structures";
import type { FrozenSeat } from "./frozen-structure";

const seat = (said: Partial<FrozenSeat>): FrozenSeat => ({
  id: "seat",
  groupId: "main",
  post: "Post",
  role: SeatRole.MEMBER,
  votes: true,
  agencyId: null,
  constituency: null,
  vacantSince: null,
  ...said,
});
const published = (bodyId: string, ...seats: FrozenSeat[]): Published => ({
  bodyId,
  asAt: "2022-06-30",
  structure: {
    groups: [
      { id: "main", name: "Board", kind: GroupKind.BOARD, reportsToId: null, reportsToBodyIds: [], chairPost: null },
    ],
    seats,
  },
});

test("counts seats, those that vote, and vacancies as at the day of the publication", () => {
  const row = compareBoard(
    "east",
    published(
      "east",
      seat({ vacantSince: "2022-04-01" }),
      seat({ vacantSince: "2022-03-31" }),
      seat({ votes: false, role: SeatRole.LAY_MEMBER }),
      seat({ votes: null }),
    ),
  );
  expect(row).toEqual({
    bodyId: "east",
    groups: 1,
    // 90 days are not more than 90.
    seats: { seats: 4, voting: 2, vacant: 2, vacantOver90Days: 1 },
    hasLayMember: true,
  });
});

test("says of a board that has published nothing, or no seats, that it is not known, never zero", () => {
  expect(compareBoard("west", undefined)).toEqual({ bodyId: "west", groups: null, seats: null, hasLayMember: null });
  expect(compareBoard("west", published("west"))).toMatchObject({ groups: 1, seats: null, hasLayMember: null });
});

test("tells a board that has seats and no lay member", () => {
  expect(compareBoard("west", published("west", seat({}))).hasLayMember).toBe(false);
});

test("puts an agency's seats side by side, those of agencies that were merged as one", () => {
  const rows = compareAgencies(
    [
      published("east", seat({ agencyId: "police" }), seat({ agencyId: "trust" }), seat({ agencyId: "old-trust" })),
      published("west", seat({ agencyId: "police", vacantSince: "2022-01-01" }), seat({})),
    ],
    (id) => (id === "old-trust" ? "trust" : id),
  );
  expect(rows).toEqual([
    {
      agencyId: "police",
      boards: [
        { bodyId: "east", seats: 1, voting: 1, vacant: 0, vacantOver90Days: 0 },
        { bodyId: "west", seats: 1, voting: 1, vacant: 1, vacantOver90Days: 1 },
      ],
    },
    { agencyId: "trust", boards: [{ bodyId: "east", seats: 2, voting: 2, vacant: 0, vacantOver90Days: 0 }] },
  ]);
});
