import { Args, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { type Loaders, loadRequired } from "../../graphql/loaders";
import type { Page } from "../../graphql/lists/connection";
import { Loading } from "../../graphql/parameters";
import { agenciesLoader, Agency, groupsLoader } from "../agencies";
import { AgendaItem, agendaItemLoader } from "../agendas";
import { bodiesLoader, Body } from "../bodies";
import { Group, groupLoader } from "../groups";
import { Meeting, meetingLoader } from "../meetings";
import { Person, personLoader } from "../people";
import { Action } from "./action.entity";
import { daysOverdue } from "./days-overdue";
import { type ActionArguments, actionList, type ActionsOfAgencyArguments, actionsOfAgencyList } from "./actions.list";
import { actionsOfMeetingLoader, mattersArisingLoader } from "./actions.loaders";

/** Actions: what they lead to. An agency's people read the action, and little of what it came of. */
@Resolver(() => Action)
export class ActionsResolver {
  @FieldResolver(() => Boolean, { description: "Whether it should have been done before today, and is still open." })
  overdue(@Root() action: Action): boolean {
    return daysOverdue(action) !== null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "For how many days it has been overdue; null where it is not.",
  })
  daysOverdue(@Root() action: Action): number | null {
    return daysOverdue(action);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: "Who does it; null where no person is named, and for an agency’s people.",
  })
  async owner(@Root() { bodyId, ownerPersonId: id }: Action, @Loading() loaders: Loaders): Promise<Person | null> {
    return id === null ? null : ((await loaders.get(personLoader).load({ bodyId, id })) ?? null);
  }

  @FieldResolver(() => Agency, { nullable: true, description: "The agency that does it; null where none is named." })
  agency(@Root() { agencyId }: Action, @Loading() loaders: Loaders): Promise<Agency> | null {
    return agencyId === null ? null : loadRequired(loaders.get(agenciesLoader), agencyId);
  }

  @FieldResolver(() => Group, {
    nullable: true,
    description: "The group that asked for it; null for an agency’s people: see `groupName`.",
  })
  async group(@Root() { bodyId, groupId: id }: Action, @Loading() loaders: Loaders): Promise<Group | null> {
    return id === null ? null : ((await loaders.get(groupLoader).load({ bodyId, id })) ?? null);
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: "The meeting that raised it; null for an agency’s people: see `groupName` and `raised`.",
  })
  async meeting(@Root() { bodyId, meetingId: id }: Action, @Loading() loaders: Loaders): Promise<Meeting | null> {
    return id === null ? null : ((await loaders.get(meetingLoader).load({ bodyId, id })) ?? null);
  }

  @FieldResolver(() => AgendaItem, {
    nullable: true,
    description: "The item of the agenda that it came of; null of what came of none, and for an agency’s people.",
  })
  async item(@Root() { bodyId, itemId: id }: Action, @Loading() loaders: Loaders): Promise<AgendaItem | null> {
    return id === null ? null : ((await loaders.get(agendaItemLoader).load({ bodyId, id })) ?? null);
  }

  @FieldResolver(() => Body, { description: "The board or joint body that it is for." })
  body(@Root() { bodyId }: Action, @Loading() loaders: Loaders): Promise<Body> {
    return loadRequired(loaders.get(bodiesLoader), bodyId);
  }
}

/** What meetings raised, and what they come back to. */
@Resolver(() => Meeting)
export class MeetingActionsResolver {
  @FieldResolver(() => [Action], {
    description: "The actions that it raised, as far as the viewer sees them; what is due first comes first.",
  })
  actions(@Root() meeting: Meeting, @Loading() loaders: Loaders): Promise<readonly Action[]> {
    return loaders.get(actionsOfMeetingLoader).load(meeting);
  }

  @FieldResolver(() => [Action], {
    description:
      "Matters arising: actions of earlier meetings of its group that were open when it began, as far as the viewer sees them; what is due first comes first.",
  })
  mattersArising(@Root() meeting: Meeting, @Loading() loaders: Loaders): Promise<readonly Action[]> {
    return loaders.get(mattersArisingLoader).load(meeting);
  }
}

/** The actions of a body. */
@Resolver(() => Body)
export class BodyActionsResolver {
  @FieldResolver(() => actionList.Connection, {
    nullable: true,
    description:
      "What its meetings gave to people and agencies to do; what is due first comes first. An agency’s people read their own. Null for a body whose own rows the viewer does not read.",
  })
  actions(
    @Root() { id }: Body,
    @Args(() => actionList.Args) args: ActionArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<Action> | null> {
    return actionList.pageIfShown(loaders, id, args);
  }
}

/** The actions of an agency. */
@Resolver(() => Agency)
export class AgencyActionsResolver {
  @FieldResolver(() => actionsOfAgencyList.Connection, {
    description:
      "What it is to do for each body whose actions the viewer reads; to the agency’s own people for all of theirs. Those of agencies that were merged with it are among them.",
  })
  async actions(
    @Root() { id }: Agency,
    @Args(() => actionsOfAgencyList.Args) args: ActionsOfAgencyArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<Action>> {
    return actionsOfAgencyList.page(loaders, (await loaders.get(groupsLoader).load(id)).ids, args);
  }
}
