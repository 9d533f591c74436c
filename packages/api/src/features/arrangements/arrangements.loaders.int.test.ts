import { type GivenBoard, givenBoard, givenRead, givenRegion } from "../../testing/given";
import { useDatabase } from "../../testing/use-database";
import { arrangementPartnersLoader } from "./arrangements.loaders";
import { givenArrangement, givenArrangementPartner } from "./given-arrangement";

const databases = useDatabase();
let board: GivenBoard;

beforeAll(async () => {
  board = await givenBoard(databases.database, await givenRegion(databases.database));
});

test("an arrangement before and after a change of its list, asked for at once, has each its own partners", async () => {
  const { database } = databases;
  const before = await givenArrangement(database, board);
  const first = await givenArrangementPartner(database, board, { arrangementId: before.id });
  const second = await givenArrangementPartner(database, board, { arrangementId: before.id, number: 2 });
  const read = givenRead(database, { regionIds: [board.regionId] });
  const lists = await arrangementPartnersLoader(read).loadMany([
    before,
    Object.assign(Object.create(before), { partnersNumber: 2 }),
  ]);
  await read.close();
  expect(lists).toMatchObject([[{ id: first.id }], [{ id: second.id }]]);
});
