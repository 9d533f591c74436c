import "./held-actions";
import { defineFeature } from "../../graphql/define-feature";
import { Action } from "./action.entity";
import { ActionChangesResolver } from "./action-changes.resolver";
import { actionList } from "./actions.list";
import {
  ActionsResolver,
  AgencyActionsResolver,
  BodyActionsResolver,
  MeetingActionsResolver,
} from "./actions.resolver";

/** What meetings give to people and agencies to do. */
export const actions = defineFeature({
  entities: [Action],
  resolvers: [
    ActionsResolver,
    MeetingActionsResolver,
    BodyActionsResolver,
    AgencyActionsResolver,
    ActionChangesResolver,
  ],
  lists: [actionList],
});
