import { defineFeature } from "../../graphql/define-feature";
import { Contribution } from "./contribution.entity";
import { ContributionEvent } from "./contribution-event.entity";
import { ContributionRemark } from "./contribution-remark.entity";
import { ContributionChangesResolver } from "./contribution-changes.resolver";
import { ContributionEventChangesResolver } from "./contribution-event-changes.resolver";
import { ContributionRemarkChangesResolver } from "./contribution-remark-changes.resolver";
import { contributionList } from "./contributions.list";
import {
  AgencyContributionsResolver,
  BodyContributionsResolver,
  ContributionEventsResolver,
  ContributionRemarksResolver,
  ContributionsResolver,
} from "./contributions.resolver";

/** What agencies and other payers pay. */
export const contributions = defineFeature({
  entities: [Contribution, ContributionEvent, ContributionRemark],
  resolvers: [
    ContributionsResolver,
    ContributionChangesResolver,
    ContributionEventChangesResolver,
    ContributionRemarkChangesResolver,
    ContributionEventsResolver,
    ContributionRemarksResolver,
    BodyContributionsResolver,
    AgencyContributionsResolver,
  ],
  lists: [contributionList],
});
