import { defineFact, unique } from "../../testing/define-fact";
import { defineQuestion } from "../../testing/define-question";
import { givenAgency } from "../agencies/given-agency";
import { givenGroup } from "../groups/given-group";
import { givenPerson } from "../people/given-person";
import { Seat } from "./seat.entity";
import { SeatHolder } from "./seat-holder.entity";
import { SeatRole } from "./seat.words";

/** A member's seat of an agency on a group, both new unless said, from 1 April 2020; whoever says the group says its name. */
export const givenSeat = defineFact(
  Seat,
  async (board, { groupId, groupName, agencyId, constituency = null, role, fromDay = "2020-04-01" }, database) => {
    const group = groupId === undefined ? await givenGroup(database, board) : { id: groupId, name: groupName };
    const isOfAgency = constituency === null && role !== SeatRole.LAY_MEMBER;
    return {
      groupId: group.id,
      groupName: group.name,
      agencyId: agencyId ?? (isOfAgency ? (await givenAgency(database, board)).id : null),
      constituency,
      post: unique("Post"),
      role: SeatRole.MEMBER,
      votes: true,
      championOf: null,
      accountableTo: null,
      accountableSince: null,
      heading: null,
      position: null,
      source: null,
      fromDay,
      fromKnown: true,
      untilDay: null,
      recordedOn: fromDay,
    };
  },
);

/** A person in a seat, both new unless said, from 1 April 2020. */
export const givenSeatHolder = defineFact(
  SeatHolder,
  async (board, { seatId, personId, fromDay = "2020-04-01" }, database) => ({
    seatId: seatId ?? (await givenSeat(database, board)).id,
    personId: personId ?? (await givenPerson(database, board)).id,
    deputy: false,
    appointedBy: null,
    declaredOn: null,
    fromDay,
    untilDay: null,
    recordedOn: fromDay,
  }),
);

defineQuestion("Body.seats", { shownUnder: "body:read", toPartners: true, text: "seats(first: 1) { nodes { id } }" });
defineQuestion("Body.vacancies", { shownUnder: "body:read", text: "vacancies(first: 1) { nodes { id } }" });
