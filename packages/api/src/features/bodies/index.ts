export { bodies } from "./bodies.feature";
export { bodiesLoader } from "./bodies.loaders";
export { Board, Body, JointBody } from "./body.entity";
export { JointBodyMember } from "./joint-body-member.entity";
