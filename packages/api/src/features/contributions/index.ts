export { Contribution } from "./contribution.entity";
export { contributions } from "./contributions.feature";
