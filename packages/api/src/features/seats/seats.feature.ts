import "./held-seats";
import { defineFeature } from "../../graphql/define-feature";
import { addressesDocument } from "./addresses.document";
import { membershipDocument } from "./membership.document";
import { Seat } from "./seat.entity";
import { SeatHolder } from "./seat-holder.entity";
import { SeatChangesResolver, SeatHolderChangesResolver } from "./seat-changes.resolver";
import { seatList, vacancyList } from "./seats.list";
import {
  AgencySeatsResolver,
  BodySeatsResolver,
  GroupChairResolver,
  PersonSeatsResolver,
  SeatHoldersResolver,
  SeatsResolver,
} from "./seats.resolver";

/** Seats on groups, and who holds them. */
export const seats = defineFeature({
  entities: [Seat, SeatHolder],
  resolvers: [
    SeatsResolver,
    SeatHoldersResolver,
    SeatChangesResolver,
    SeatHolderChangesResolver,
    GroupChairResolver,
    PersonSeatsResolver,
    BodySeatsResolver,
    AgencySeatsResolver,
  ],
  lists: [seatList, vacancyList],
  documents: [membershipDocument, addressesDocument],
});
