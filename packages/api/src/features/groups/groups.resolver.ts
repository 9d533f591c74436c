import { Arg, Args, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import { type Loaders, loadRequired } from "../../graphql/loaders";
import type { Page } from "../../graphql/lists/connection";
import { Loading } from "../../graphql/parameters";
import { DateScalar, DecimalScalar } from "../../graphql/scalars";
import { agenciesLoader, Agency } from "../agencies";
import { bodiesLoader, Body } from "../bodies";
import { dayInLondon } from "../statements";
import { Group, seenAt } from "./group.entity";
import { GroupSuccession } from "./group-succession.entity";
import { QuorumKind } from "./group.words";
import {
  groupLoader,
  parentsOnLoader,
  quorumAgenciesLoader,
  reportingLinesLoader,
  successionsLoader,
  termsLoader,
} from "./groups.loaders";
import { type GroupArguments, groupList } from "./groups.list";
import { ReportingLine } from "./reporting-line.entity";
import { StructureChange } from "./structure-change";
import { listStructureChanges } from "./structure-changes";
import { TermsOfReference } from "./terms-of-reference.entity";

/** What must be there for a meeting of a group to decide. */
@ObjectType({ description: "What must be there for a meeting to decide." })
export class Quorum {
  @Field(() => QuorumKind, { description: "What it asks for; that field alone has a value." })
  kind!: QuorumKind;

  @Field(() => Int, { nullable: true, description: "So many seats." })
  number!: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: "A share of the seats that vote, in percent." })
  share!: string | null;

  @Field(() => [Agency], { nullable: true, description: "Each of these agencies." })
  agencies!: Agency[] | null;
}

/** Groups: what they lead to. */
@Resolver(() => Group)
export class GroupsResolver {
  @FieldResolver(() => Group, {
    nullable: true,
    description:
      "The group of its own body that it reports to, on the day that it is looked at: that of `asAt`, else today. Null where it reports to none.",
  })
  async reportsTo(@Root() group: Group, @Loading() loaders: Loaders): Promise<Group | null> {
    const { parentId } = await loaders.get(parentsOnLoader).load(onDayOf(group));
    if (parentId === null) return null;
    // A board that left reads what was on record by then: of a line perhaps without the group that it leads to.
    const parent = await loaders.get(groupLoader).load({ bodyId: group.bodyId, id: parentId });
    return parent ? seenAt(parent, group.asAt) : null;
  }

  @FieldResolver(() => [Body], { description: "Other bodies of the region that it reports to on that day." })
  async reportsToBodies(@Root() group: Group, @Loading() loaders: Loaders): Promise<Body[]> {
    const { bodyIds } = await loaders.get(parentsOnLoader).load(onDayOf(group));
    return Promise.all(bodyIds.map((id) => loadRequired(loaders.get(bodiesLoader), id)));
  }

  @FieldResolver(() => [ReportingLine], { description: "All that it reported to, the latest first." })
  reportingLines(@Root() group: Group, @Loading() loaders: Loaders): Promise<ReportingLine[]> {
    return loaders.get(reportingLinesLoader).load(group);
  }

  @FieldResolver(() => TermsOfReference, { nullable: true, description: "Its terms of reference, the latest version." })
  async termsOfReference(@Root() group: Group, @Loading() loaders: Loaders): Promise<TermsOfReference | null> {
    const [latest = null] = await loaders.get(termsLoader).load(group);
    return latest;
  }

  @FieldResolver(() => [TermsOfReference], {
    description: "Every version of its terms of reference, the latest first.",
  })
  termsOfReferenceVersions(@Root() group: Group, @Loading() loaders: Loaders): Promise<TermsOfReference[]> {
    return loaders.get(termsLoader).load(group);
  }

  @FieldResolver(() => [GroupSuccession], {
    description: "Which groups it took over from, and which took over from it, the earliest first.",
  })
  successions(@Root() group: Group, @Loading() loaders: Loaders): Promise<GroupSuccession[]> {
    return loaders.get(successionsLoader).load(group);
  }

  @FieldResolver(() => Quorum, { nullable: true, description: "Its quorum; null where none is stated." })
  async quorum(@Root() group: Group, @Loading() loaders: Loaders): Promise<Quorum | null> {
    const { quorumKind: kind, quorumNumber: number, quorumShare: share } = group;
    if (kind === null) return null;
    if (kind !== QuorumKind.AGENCIES) return { kind, number, share, agencies: null };
    const named = await loaders.get(quorumAgenciesLoader).load(group);
    const agencies = named.map(({ agencyId }) => loadRequired(loaders.get(agenciesLoader), agencyId));
    return { kind, number, share, agencies: await Promise.all(agencies) };
  }

  @FieldResolver(() => Body, { description: "The board or joint body that it is of." })
  body(@Root() { bodyId }: Group, @Loading() loaders: Loaders): Promise<Body> {
    return loadRequired(loaders.get(bodiesLoader), bodyId);
  }
}

/** What a line of reporting joins. */
@Resolver(() => ReportingLine)
export class ReportingLinesResolver {
  @FieldResolver(() => Group, { description: "The group that reports." })
  group(@Root() { bodyId, groupId: id }: ReportingLine, @Loading() loaders: Loaders): Promise<Group> {
    return loadRequired(loaders.get(groupLoader), { bodyId, id });
  }

  @FieldResolver(() => Group, { nullable: true, description: "The group of its own body that it reports to." })
  async parent(@Root() { bodyId, parentId: id }: ReportingLine, @Loading() loaders: Loaders): Promise<Group | null> {
    return id === null ? null : ((await loaders.get(groupLoader).load({ bodyId, id })) ?? null);
  }

  @FieldResolver(() => Body, { nullable: true, description: "The other body that it reports to." })
  parentBody(@Root() { parentBodyId: id }: ReportingLine, @Loading() loaders: Loaders): Promise<Body> | null {
    return id === null ? null : loadRequired(loaders.get(bodiesLoader), id);
  }
}

/** The two groups of a succession. */
@Resolver(() => GroupSuccession)
export class GroupSuccessionsResolver {
  @FieldResolver(() => Group, { description: "The group that was there before." })
  predecessor(@Root() { bodyId, predecessorId: id }: GroupSuccession, @Loading() loaders: Loaders): Promise<Group> {
    return loadRequired(loaders.get(groupLoader), { bodyId, id });
  }

  @FieldResolver(() => Group, { description: "The group that took over." })
  successor(@Root() { bodyId, successorId: id }: GroupSuccession, @Loading() loaders: Loaders): Promise<Group> {
    return loadRequired(loaders.get(groupLoader), { bodyId, id });
  }
}

/** A body's groups. */
@Resolver(() => Body)
export class BodyGroupsResolver {
  @FieldResolver(() => groupList.Connection, {
    nullable: true,
    description:
      "Its own groups, ended ones too unless `asAt` is said: the board first, then by kind and name, unless sorted otherwise. Null for a body whose own rows the viewer does not read.",
  })
  async groups(
    @Root() { id }: Body,
    @Args(() => groupList.Args) args: GroupArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<Group> | null> {
    const page = await groupList.pageIfShown(loaders, id, args);
    for (const group of page?.nodes ?? []) group.asAt = args.asAt ?? undefined;
    return page;
  }

  @FieldResolver(() => [StructureChange], {
    nullable: true,
    description:
      "What became of its groups on days that are known, the latest first, 200 at the most. Null for a body whose own rows the viewer does not read.",
  })
  async structureChanges(
    @Root() { id }: Body,
    @Arg("from", () => DateScalar, { description: "First day." }) from: string,
    @Arg("until", () => DateScalar, { description: "Last day." }) until: string,
    @Loading() loaders: Loaders,
  ): Promise<StructureChange[] | null> {
    return groupList.isShown(loaders.read.rights, id) ? listStructureChanges(loaders, id, { from, until }) : null;
  }
}

const onDayOf = ({ bodyId, id, asAt }: Group) => ({ bodyId, id, on: asAt ?? dayInLondon(new Date()) });
