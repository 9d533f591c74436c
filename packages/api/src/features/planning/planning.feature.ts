import { defineFeature } from "../../graphql/define-feature";
import { PlanningResolver } from "./planning.resolver";

/** Planning of meetings, many at once. */
export const planning = defineFeature({ resolvers: [PlanningResolver] });
