import { type AttendanceOfPeriod, percentInWords, rateInWords } from "./attendance-figures";
import { attendanceCsv, groupsOf, rowsBy } from "./attendance-rows";

const figures = {
  ...{ present: 5, deputy: 1, apologies: 0, absent: 1, notRecorded: 1, expected: 8, recorded: 7 },
  ...{ rate: "0.8571", comparable: true, belowThreshold: false },
};
const nothing = { ...figures, present: 0, deputy: 0, absent: 0, recorded: 0, rate: null, comparable: false };

const answer = {
  ...{ meetings: 8, blankAs: "NOT_RECORDED", threshold: "75", total: figures },
  seats: {
    totalCount: 2,
    pageInfo: { hasNextPage: false, endCursor: null },
    nodes: [
      {
        ...{ post: "Chair", groupName: "Board", constituency: null, seat: { id: "1" } },
        ...{ agency: { slug: "police", name: "Police" }, ...figures },
      },
      { post: "=Lay", groupName: "Executive", constituency: "LAY", seat: { id: "2" }, agency: null, ...nothing },
    ],
  },
  agencies: [{ agency: { slug: "police", name: "Police" }, seatCount: 1, ...figures }],
  sectors: [
    { sector: "POLICE", seatCount: 1, ...figures },
    { sector: null, seatCount: 1, ...nothing },
  ],
} as unknown as AttendanceOfPeriod;

test("a rate is printed in percent to one decimal, and a threshold as it was set", () => {
  expect(["75.00", "66.50", "100"].map(percentInWords)).toEqual(["75%", "66.5%", "100%"]);
  expect(["0.8571", "1", "0"].map(rateInWords)).toEqual(["85.7%", "100.0%", "0.0%"]);
});

test("seats come group by group, each with whom it is of", () => {
  const rows = rowsBy("seats", answer);
  expect(rows.map(({ name, seat }) => [name, seat?.side])).toEqual([
    ["Chair", "Police"],
    ["=Lay", "Lay"],
  ]);
  expect(groupsOf(rows)).toEqual(["Board", "Executive"]);
});

test("the file has counts as numbers, nothing for a rate that there isn't, and no formula", () => {
  const lines = attendanceCsv("seats", rowsBy("seats", answer)).split("\r\n");
  expect(lines[1]).toBe("Board,Chair,Police,5,1,0,1,1,8,7,85.71,Yes,No");
  expect(lines[2]).toBe("Executive,'=Lay,Lay,0,0,0,0,1,8,0,,No,No");
  expect(attendanceCsv("sectors", rowsBy("sectors", answer)).split("\r\n")[2]).toMatch(/^Of no agency,1,/);
  expect(attendanceCsv("agencies", rowsBy("agencies", answer)).split("\r\n")[1]).toMatch(/^Police,1,5,/);
});
