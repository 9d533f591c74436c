export { Appropriation } from "./appropriation.entity";
export { Reserve } from "./reserve.entity";
export { reserves } from "./reserves.feature";
