import { defineFeature } from "../../graphql/define-feature";
import { NodesResolver } from "./nodes.resolver";

/** Anything by its global identifier. */
export const nodes = defineFeature({ resolvers: [NodesResolver] });
