import { defineFeature } from "../../graphql/define-feature";
import { GrantResolver, ViewerResolver } from "./viewer.resolver";

/** Who is asking, with what was granted. */
export const viewer = defineFeature({ resolvers: [GrantResolver, ViewerResolver] });
