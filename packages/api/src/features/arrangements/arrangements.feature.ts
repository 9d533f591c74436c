import { defineFeature } from "../../graphql/define-feature";
import { ArrangementPartner } from "./arrangement-partner.entity";
import { Arrangement } from "./arrangement.entity";
import { arrangementList } from "./arrangements.list";
import { ArrangementPartnersResolver, ArrangementsResolver, BoardArrangementsResolver } from "./arrangements.resolver";

/** What boards were over time: under which law and guidance, and with which statutory partners. */
export const arrangements = defineFeature({
  entities: [Arrangement, ArrangementPartner],
  resolvers: [ArrangementsResolver, ArrangementPartnersResolver, BoardArrangementsResolver],
  lists: [arrangementList],
});
