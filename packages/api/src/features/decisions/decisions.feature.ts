import { defineFeature } from "../../graphql/define-feature";
import { Decision } from "./decision.entity";
import { DecisionChangesResolver } from "./decision-changes.resolver";
import {
  DecisionsResolver,
  ItemDecisionsResolver,
  MeetingDecisionsResolver,
  VotesResolver,
} from "./decisions.resolver";
import { Vote } from "./vote.entity";

/** What meetings decided, and how seats voted. */
export const decisions = defineFeature({
  entities: [Decision, Vote],
  resolvers: [
    DecisionsResolver,
    VotesResolver,
    MeetingDecisionsResolver,
    ItemDecisionsResolver,
    DecisionChangesResolver,
  ],
});
