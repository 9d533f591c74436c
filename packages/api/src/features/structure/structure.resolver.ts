import { Arg, Args, Authorized, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Read } from "../../db/read";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Idempotent } from "../../graphql/idempotent";
import type { Page } from "../../graphql/lists/connection";
import { type Loaders, loadRequired } from "../../graphql/loaders";
import { Loading, Reading, Writing } from "../../graphql/parameters";
import { agenciesLoader, Agency } from "../agencies";
import { bodiesLoader, Body, JointBody } from "../bodies";
import { compareStructure } from "./compare-structure";
import { publishStructure, withdrawStructure } from "./publish-structure";
import {
  CompareStructureInput,
  PublishStructureInput,
  StructurePayload,
  WithdrawStructureInput,
} from "./structure.inputs";
import { type PublicationArguments, publicationList } from "./structure.list";
import { publishedStructureLoader } from "./structure.loaders";
import {
  AgencyOnBoard,
  AgencyStructure,
  BoardStructure,
  PublishedGroup,
  PublishedSeat,
  StructureComparison,
} from "./structure.types";
import { StructurePublication } from "./structure-publication.entity";

/** What a body publishes of its groups and seats. */
@Resolver(() => StructurePublication)
export class StructurePublicationsResolver {
  @Change("structure:publish")
  @Idempotent()
  @Mutation(() => StructurePayload, {
    nullable: true,
    description:
      "Publishes a body’s groups and seats as they stood on a day, by posts and never by names, to everybody of the region. What was published before is replaced; what is changed afterwards is not published until this is done again.",
  })
  publishStructure(
    @Arg("input", () => PublishStructureInput) input: PublishStructureInput,
    @Writing() write: Write,
  ): Promise<StructurePublication> {
    return publishStructure(write, input);
  }

  @Change("structure:publish")
  @Mutation(() => StructurePayload, {
    nullable: true,
    description:
      "Withdraws what a body has published of its groups and seats; an earlier publication does not stand again.",
  })
  withdrawStructure(
    @Arg("input", () => WithdrawStructureInput) input: WithdrawStructureInput,
    @Writing() write: Write,
  ): Promise<StructurePublication> {
    return withdrawStructure(write, input);
  }

  @FieldResolver(() => [PublishedGroup], { description: "The groups, by name." })
  groups(@Root() { structure }: StructurePublication): PublishedGroup[] {
    return structure.groups.map(({ id, name, kind, reportsToId, reportsToBodyIds, chairPost }) =>
      Object.assign(new PublishedGroup(), {
        key: id,
        name,
        kind,
        reportsTo: reportsToId,
        chairPost,
        bodyIds: reportsToBodyIds,
      }),
    );
  }

  @FieldResolver(() => [PublishedSeat], { description: "The seats, group by group." })
  seats(@Root() { structure }: StructurePublication): PublishedSeat[] {
    return structure.seats.map(({ id: _, groupId: group, ...seat }) =>
      Object.assign(new PublishedSeat(), { group, ...seat }),
    );
  }

  @FieldResolver(() => Body, { description: "The board or joint body that published it." })
  body(@Root() { bodyId }: StructurePublication, @Loading() loaders: Loaders): Promise<Body> {
    return loadRequired(loaders.get(bodiesLoader), bodyId);
  }
}

/** What a published group leads to. */
@Resolver(() => PublishedGroup)
export class PublishedGroupsResolver {
  @FieldResolver(() => [Body], { description: "Other bodies of the region that it reports to." })
  reportsToBodies(@Root() { bodyIds }: PublishedGroup, @Loading() loaders: Loaders): Promise<Body[]> {
    return Promise.all(bodyIds.map((id) => loadRequired(loaders.get(bodiesLoader), id)));
  }
}

/** What a published seat leads to. */
@Resolver(() => PublishedSeat)
export class PublishedSeatsResolver {
  @FieldResolver(() => Agency, {
    nullable: true,
    description: "The agency that it is of; null of one that was removed from the register since.",
  })
  async agency(@Root() { agencyId }: PublishedSeat, @Loading() loaders: Loaders): Promise<Agency | null> {
    return agencyId === null ? null : ((await loaders.get(agenciesLoader).load(agencyId)) ?? null);
  }
}

/** What a body has published. */
@Resolver(() => Body)
export class BodyStructureResolver {
  @FieldResolver(() => StructurePublication, {
    nullable: true,
    description: "What it has published of its groups and seats; null where nothing stands.",
  })
  async publishedStructure(@Root() { id }: Body, @Loading() loaders: Loaders): Promise<StructurePublication | null> {
    return (await loaders.get(publishedStructureLoader).load(id)) ?? null;
  }

  @FieldResolver(() => publicationList.Connection, {
    nullable: true,
    description:
      "All that it published of its groups and seats, replaced and withdrawn ones too, the latest first. Null for a body whose own rows the viewer does not read.",
  })
  structurePublications(
    @Root() { id }: Body,
    @Args(() => publicationList.Args) args: PublicationArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<StructurePublication> | null> {
    return publicationList.pageIfShown(loaders, id, args);
  }
}

/** Structures side by side. */
@Resolver(() => StructureComparison)
export class StructureComparisonsResolver {
  @Authorized("published:read")
  @Query(() => StructureComparison, {
    description: "What the boards of a region have published of their groups and seats, side by side.",
  })
  compareStructure(
    @Arg("input", () => CompareStructureInput) input: CompareStructureInput,
    @Reading() read: Read,
  ): Promise<StructureComparison> {
    return compareStructure(read, input);
  }

  @FieldResolver(() => [JointBody], {
    description: "The region’s joint bodies; each tells its members, and what it has published.",
  })
  async jointBodies(@Root() { jointBodyIds }: StructureComparison, @Loading() loaders: Loaders): Promise<Body[]> {
    return Promise.all(jointBodyIds.map((id) => loadRequired(loaders.get(bodiesLoader), id)));
  }
}

/** A board's row in a comparison. */
@Resolver(() => BoardStructure)
export class BoardStructuresResolver {
  @FieldResolver(() => Body, { description: "The board." })
  body(@Root() { bodyId }: BoardStructure, @Loading() loaders: Loaders): Promise<Body> {
    return loadRequired(loaders.get(bodiesLoader), bodyId);
  }

  @FieldResolver(() => StructurePublication, {
    nullable: true,
    description: "What it has published; null where nothing stands.",
  })
  async publication(
    @Root() { bodyId }: BoardStructure,
    @Loading() loaders: Loaders,
  ): Promise<StructurePublication | null> {
    return (await loaders.get(publishedStructureLoader).load(bodyId)) ?? null;
  }
}

/** An agency's row in a comparison. */
@Resolver(() => AgencyStructure)
export class AgencyStructuresResolver {
  @FieldResolver(() => Agency, { description: "The agency." })
  agency(@Root() { agencyId }: AgencyStructure, @Loading() loaders: Loaders): Promise<Agency> {
    return loadRequired(loaders.get(agenciesLoader), agencyId);
  }
}

/** An agency's seats on a board. */
@Resolver(() => AgencyOnBoard)
export class AgenciesOnBoardsResolver {
  @FieldResolver(() => Body, { description: "The board." })
  body(@Root() { bodyId }: AgencyOnBoard, @Loading() loaders: Loaders): Promise<Body> {
    return loadRequired(loaders.get(bodiesLoader), bodyId);
  }
}
