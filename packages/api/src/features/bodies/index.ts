export { bodiesLoader } from "./bodies.loaders";
export { BoardsResolver, JointBodiesResolver, RegionBodiesResolver } from "./bodies.resolver";
export { asBody, Board, Body, JointBody } from "./body.entity";
export { JointBodyMember } from "./joint-body-member.entity";
