import { defineFeature } from "../../graphql/define-feature";
import { SavedView } from "./saved-view.entity";
import { SavedViewsResolver } from "./saved-views.resolver";

/** Filters and sorts of lists that people keep under names, for themselves or for their board. */
export const savedViews = defineFeature({ entities: [SavedView], resolvers: [SavedViewsResolver] });
