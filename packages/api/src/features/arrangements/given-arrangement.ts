import { addDays } from "@panboard/shared";
import { defineFact } from "../../testing/define-fact";
import { defineQuestion } from "../../testing/define-question";
import { asSeen, defineSample, idOfBoard } from "../../testing/define-sample";
import { givenRemoved } from "../../testing/given-removed";
import { givenAgency } from "../agencies/given-agency";
import { ArrangementPartner } from "./arrangement-partner.entity";
import { Arrangement } from "./arrangement.entity";
import { ArrangementKind, StatutoryFunction } from "./arrangement.words";

let days = 0;

/** A day of its own for each arrangement, each after the last, long before any that the product ships. */
export function freeDay(): string {
  days += 1;
  return addDays("1900-01-01", days);
}

/** What a board was on one day, of those that nobody else has, unless said; published. */
export const givenArrangement = defineFact(Arrangement, (_, { fromDay = freeDay() }) => ({
  kind: ArrangementKind.LSCB,
  edition: null,
  documentTitle: null,
  documentUrl: null,
  vision: null,
  source: null,
  fromDay,
  untilDay: fromDay,
  recordedOn: fromDay,
  partnersNumber: 1,
  publishedAt: new Date(),
}));

/** A statutory partner on the first list of an arrangement, a new one of a new agency unless said; published. */
export const givenArrangementPartner = defineFact(
  ArrangementPartner,
  async (board, { arrangementId, agencyId }, database) => ({
    arrangementId: arrangementId ?? (await givenArrangement(database, board)).id,
    number: 1,
    position: 0,
    function: StatutoryFunction.POLICE,
    agencyId: agencyId ?? (await givenAgency(database, board)).id,
    leadPost: null,
    delegatedPost: null,
    recordedOn: "1900-01-01",
    publishedAt: new Date(),
  }),
);

defineQuestion("Board.arrangement", {
  shownUnder: "published:read",
  text: async (database, board) => `arrangement(on: "${(await givenArrangement(database, board)).fromDay}") { id }`,
});
defineQuestion("Board.arrangements", { shownUnder: "published:read", text: "arrangements(first: 1) { nodes { id } }" });

defineSample("beginArrangement", async (database, board) => {
  const { slug: agency } = await givenAgency(database, board);
  const day = freeDay();
  const partners = [{ function: "POLICE", agency }];
  const document = { title: "Arrangements", url: "https://board.example/arrangements.pdf" };
  return { body: idOfBoard(board), kind: "SCP", edition: "EDITION_2018", from: day, until: day, document, partners };
});

defineSample("changeArrangement", async (database, board) => ({
  ...asSeen(await givenArrangement(database, board)),
  vision: "Children are safe at home.",
  document: { title: "Arrangements", url: "https://board.example/arrangements.pdf" },
  partners: [{ function: "HEALTH", agency: (await givenAgency(database, board)).slug }],
}));

defineSample("removeArrangement", async (database, board) => asSeen(await givenArrangement(database, board)));

defineSample("restoreArrangement", async (database, board) => {
  const row = await givenArrangement(database, board);
  return givenRemoved(database, board, { entity: Arrangement, permission: "arrangements:write", row });
});
