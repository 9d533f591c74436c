import fc from "fast-check";
import { addAttendance, attendanceFigure, isBelowThreshold, readBlanksAsAbsent } from "./attendance-figure";

const none = { present: 0, deputy: 0, apologies: 0, absent: 0, notRecorded: 0 };

test("a rate is of what is recorded, deputies included, and says how much that is", () => {
  expect(attendanceFigure({ present: 3, deputy: 1, apologies: 1, absent: 1, notRecorded: 1 })).toMatchObject({
    ...{ expected: 7, recorded: 6, rate: "0.6667", comparable: true },
  });
  expect(attendanceFigure({ ...none, notRecorded: 4 })).toMatchObject({ recorded: 0, rate: null, comparable: false });
  expect(attendanceFigure(none)).toMatchObject({ expected: 0, rate: null, comparable: false });
});

test("80 percent of the marks is enough to compare, and less is not", () => {
  expect(attendanceFigure({ ...none, present: 4, notRecorded: 1 }).comparable).toBe(true);
  expect(attendanceFigure({ ...none, present: 79, notRecorded: 20 }).comparable).toBe(false);
});

test("a blank read as absent is recorded and lowers the rate, and nothing else changes", () => {
  const counts = fc.record({
    present: fc.nat(50),
    deputy: fc.nat(50),
    apologies: fc.nat(50),
    absent: fc.nat(50),
    notRecorded: fc.nat(50),
  });
  fc.assert(
    fc.property(counts, (all) => {
      const [plain, strict] = [attendanceFigure(all), attendanceFigure(readBlanksAsAbsent(all))];
      expect(strict.expected).toBe(plain.expected);
      expect(strict.recorded).toBe(strict.expected);
      if (plain.rate !== null) expect(Number(strict.rate)).toBeLessThanOrEqual(Number(plain.rate));
    }),
  );
});

test("counts add up, and a threshold asks why of what is below it alone", () => {
  const one = { present: 1, deputy: 2, apologies: 3, absent: 4, notRecorded: 5 };
  expect(addAttendance([one, one])).toEqual({ present: 2, deputy: 4, apologies: 6, absent: 8, notRecorded: 10 });
  expect(addAttendance([])).toEqual(none);
  expect([isBelowThreshold("0.75", "75"), isBelowThreshold("0.7499", "75"), isBelowThreshold(null, "75")]).toEqual([
    false,
    true,
    false,
  ]);
});
