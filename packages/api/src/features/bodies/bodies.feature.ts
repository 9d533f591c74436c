import { defineFeature } from "../../graphql/define-feature";
import { BoardsResolver, JointBodiesResolver, RegionBodiesResolver } from "./bodies.resolver";
import { Body } from "./body.entity";
import { JointBodyMember } from "./joint-body-member.entity";

/** Boards and joint bodies: what owns rows. */
export const bodies = defineFeature({
  entities: [Body, JointBodyMember],
  resolvers: [BoardsResolver, JointBodiesResolver, RegionBodiesResolver],
});
