import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import { type Loaders, loadRequired } from "../../graphql/loaders";
import type { Page } from "../../graphql/lists/connection";
import { Loading } from "../../graphql/parameters";
import { DateScalar, MoneyScalar } from "../../graphql/scalars";
import { agenciesLoader, Agency, groupsLoader } from "../agencies";
import { bodiesLoader, Body } from "../bodies";
import { Budget, budgetLoader } from "../money";
import { Contribution } from "./contribution.entity";
import { ContributionEvent } from "./contribution-event.entity";
import { ContributionRemark } from "./contribution-remark.entity";
import { contributionLoader, eventsLoader, owingLoader, remarksLoader } from "./contributions.loaders";
import {
  type ContributionArguments,
  contributionList,
  type ContributionsOfAgencyArguments,
  contributionsOfAgencyList,
} from "./contributions.list";

/** Contributions: what they lead to. */
@Resolver(() => Contribution)
export class ContributionsResolver {
  @FieldResolver(() => Agency, {
    nullable: true,
    description: "The agency that pays; null of a group of payers, and of a printed name that is not mapped.",
  })
  agency(@Root() { agencyId }: Contribution, @Loading() loaders: Loaders): Promise<Agency> | null {
    return agencyId === null ? null : loadRequired(loaders.get(agenciesLoader), agencyId);
  }

  @FieldResolver(() => MoneyScalar, { description: "What has come of it, as receipts say." })
  async received(@Root() row: Contribution, @Loading() loaders: Loaders): Promise<string> {
    return (await loadRequired(loaders.get(owingLoader), row)).received;
  }

  @FieldResolver(() => MoneyScalar, {
    nullable: true,
    description: "What is still to come: the amount less what has come, and nothing of what is in kind or received.",
  })
  async owing(@Root() row: Contribution, @Loading() loaders: Loaders): Promise<string | null> {
    return (await loadRequired(loaders.get(owingLoader), row)).owing;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description:
      "Since when it is expected: the day by which it is due, else of the first invoice, else since which it stands so. Null where nothing is to come.",
  })
  async owingSince(@Root() row: Contribution, @Loading() loaders: Loaders): Promise<string | null> {
    return (await loadRequired(loaders.get(owingLoader), row)).owingSince;
  }

  @FieldResolver(() => [ContributionEvent], { description: "What happened to it, the latest first." })
  events(@Root() row: Contribution, @Loading() loaders: Loaders): Promise<ContributionEvent[]> {
    return loaders.get(eventsLoader).load(row);
  }

  @FieldResolver(() => [ContributionRemark], { description: "What was remarked on it, the latest first." })
  remarks(@Root() row: Contribution, @Loading() loaders: Loaders): Promise<ContributionRemark[]> {
    return loaders.get(remarksLoader).load(row);
  }

  @FieldResolver(() => Budget, {
    nullable: true,
    description: "The budget that it is a line of; null for an agency’s people.",
  })
  async budget(@Root() { bodyId, budgetId: id }: Contribution, @Loading() loaders: Loaders): Promise<Budget | null> {
    return (await loaders.get(budgetLoader).load({ bodyId, id })) ?? null;
  }

  @FieldResolver(() => Body, { description: "The board or joint body that it is for." })
  body(@Root() { bodyId }: Contribution, @Loading() loaders: Loaders): Promise<Body> {
    return loadRequired(loaders.get(bodiesLoader), bodyId);
  }
}

/** What happened to a contribution: what it leads to. */
@Resolver(() => ContributionEvent)
export class ContributionEventsResolver {
  @FieldResolver(() => Contribution, { description: "The contribution." })
  contribution(
    @Root() { bodyId, contributionId: id }: ContributionEvent,
    @Loading() loaders: Loaders,
  ): Promise<Contribution> {
    return loadRequired(loaders.get(contributionLoader), { bodyId, id });
  }
}

/** What was remarked: what it leads to. */
@Resolver(() => ContributionRemark)
export class ContributionRemarksResolver {
  @FieldResolver(() => Contribution, { description: "The contribution." })
  contribution(
    @Root() { bodyId, contributionId: id }: ContributionRemark,
    @Loading() loaders: Loaders,
  ): Promise<Contribution> {
    return loadRequired(loaders.get(contributionLoader), { bodyId, id });
  }
}

/** What payers pay to a body. */
@Resolver(() => Body)
export class BodyContributionsResolver {
  @FieldResolver(() => contributionList.Connection, {
    nullable: true,
    description:
      "What payers pay towards its years, the latest year first. An agency’s people read their own. Null for a body whose money the viewer does not read.",
  })
  contributions(
    @Root() { id }: Body,
    @Args(() => contributionList.Args) args: ContributionArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<Contribution> | null> {
    return contributionList.pageIfShown(loaders, id, args);
  }
}

/** What an agency pays to bodies. */
@Resolver(() => Agency)
export class AgencyContributionsResolver {
  @FieldResolver(() => contributionsOfAgencyList.Connection, {
    description:
      "What it pays to each body whose money the viewer reads, the latest year first; to the agency’s own people on all of theirs. Contributions of agencies that were merged with it are among them.",
  })
  async contributions(
    @Root() { id }: Agency,
    @Args(() => contributionsOfAgencyList.Args) args: ContributionsOfAgencyArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<Contribution>> {
    return contributionsOfAgencyList.page(loaders, (await loaders.get(groupsLoader).load(id)).ids, args);
  }
}
