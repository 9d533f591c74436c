import { defineFeature } from "../../graphql/define-feature";
import { Appropriation } from "./appropriation.entity";
import { Reserve } from "./reserve.entity";
import { AppropriationChangesResolver, ReserveChangesResolver } from "./reserve-changes.resolver";
import { appropriationList, reserveList } from "./reserves.lists";
import { AppropriationsResolver, BodyReservesResolver, ReservesResolver } from "./reserves.resolver";

/** What is set aside of a body's reserve. */
export const reserves = defineFeature({
  entities: [Reserve, Appropriation],
  resolvers: [
    ReservesResolver,
    AppropriationsResolver,
    BodyReservesResolver,
    ReserveChangesResolver,
    AppropriationChangesResolver,
  ],
  lists: [reserveList, appropriationList],
});
