import { calendarName, inputOfChoice } from "./calendar-words";

const region = { id: "r", name: "Cheshire" };

test("a calendar is named by whose meetings it has, and by nothing that is out of reach", () => {
  const body = { id: "b", name: "Halton" };
  expect(calendarName({ isMine: true, body: null, region })).toBe("Your groups in Cheshire");
  expect(calendarName({ isMine: false, body, region })).toBe("Halton");
  expect(calendarName({ isMine: false, body: null, region })).toBe("A board that you no longer read");
  expect(calendarName({ isMine: true, body: null, region: null })).toBe(
    "Your groups in a region that you no longer read",
  );
});

test("what is chosen is sent as a region or as a body, whatever its id holds", () => {
  expect(inputOfChoice("region:a:b")).toEqual({ region: "a:b" });
  expect(inputOfChoice("body:body:1")).toEqual({ body: "body:1" });
});
