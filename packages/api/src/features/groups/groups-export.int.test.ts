import { idOfBoard } from "../../testing/define-sample";
import { somebodyOn } from "../../testing/somebody-on";
import { SeatRole } from "../seats";
import { givenSeat } from "../seats/given-seat";
import { decodeRowId } from "../../db/row-id";
import { useGroups } from "./testing/use-groups";

const { panboard, board, add, move } = useGroups();

test("the export says what each group reports to and who chairs it as at the day that is asked, else today", async () => {
  const [one, other] = [await add({ name: "One" }), await add({ name: "Other" })];
  const group = await add({ name: "Moved", reportsTo: one.id, chairPost: "As stated" });
  await move(group.id, other.id, "2021-01-01");
  await givenSeat(panboard.database, board(), {
    groupId: decodeRowId(group.id)?.id,
    groupName: "Moved",
    role: SeatRole.CHAIR,
    post: "As the seat says",
    fromDay: "2021-01-01",
  });
  const subject = await somebodyOn(panboard, "BUSINESS_MANAGER", board());
  const rowAt = async (day: string): Promise<string | undefined> => {
    const headers = { authorization: `Bearer ${await panboard.tokenOfAny(subject)}` };
    const address = `${panboard.url}/exports/groups?body=${encodeURIComponent(idOfBoard(board()))}${day}`;
    const answer = await fetch(address, { headers });
    const lines = (await answer.text()).split("\r\n");
    return lines.find((line) => line.includes("Moved,"));
  };
  expect(await rowAt("&asAt=2020-12-31")).toContain("Moved,Sub-group,One,As stated,");
  expect(await rowAt("&asAt=2021-01-01")).toContain("Moved,Sub-group,Other,As the seat says,");
  expect(await rowAt("")).toContain("Moved,Sub-group,Other,As the seat says,");
});
