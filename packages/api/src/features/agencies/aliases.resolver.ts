import { Arg, FieldResolver, Mutation, ObjectType, Resolver, Root } from "type-graphql";
import type { Read } from "../../db/read";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Idempotent } from "../../graphql/idempotent";
import type { Loaders } from "../../graphql/loaders";
import { defineConnection, type Page } from "../../graphql/pages";
import { After, First } from "../../graphql/page-arguments";
import { Loading, Reading, Writing } from "../../graphql/parameters";
import { bodiesLoader, Body } from "../bodies";
import { Region } from "../regions";
import { agenciesLoader } from "./agencies.loaders";
import { Agency } from "./agency.entity";
import { AgencyAlias } from "./agency-alias.entity";
import { aliasesLoader, pageOfGroup } from "./agency-pages";
import { AgencyAliasPayload, AliasVersionInput, MapAliasInput } from "./aliases.inputs";
import { listAliases } from "./list-aliases";
import { mapAlias, unmapAlias } from "./map-alias";
import { groupsLoader } from "./merged-groups";

/** A page of printed names, as clients see it. */
@ObjectType({ description: "One page of the names that a region’s reports print." })
export class AgencyAliasConnection extends defineConnection(AgencyAlias, "AgencyAlias") {}

/** Printed names: who keeps them, and what they lead to. */
@Resolver(() => AgencyAlias)
export class AgencyAliasesResolver {
  @Change("agencies:write")
  @Idempotent()
  @Mutation(() => AgencyAliasPayload, {
    nullable: true,
    description:
      "Says which agency or group of payers a printed name stands for. Refused for one that is mapped already.",
  })
  mapAlias(@Arg("input", () => MapAliasInput) input: MapAliasInput, @Writing() write: Write): Promise<AgencyAlias> {
    return mapAlias(write, input);
  }

  @Change("agencies:write")
  @Mutation(() => AgencyAliasPayload, {
    nullable: true,
    description: "Takes away what a printed name stands for; it is listed as unmapped again.",
  })
  unmapAlias(
    @Arg("input", () => AliasVersionInput) input: AliasVersionInput,
    @Writing() write: Write,
  ): Promise<AgencyAlias> {
    return unmapAlias(write, input);
  }

  @Change("agencies:write")
  @Mutation(() => AgencyAliasPayload, {
    nullable: true,
    description: "Removes a name that was listed by mistake, such as one with a slip of the pen.",
  })
  removeAlias(
    @Arg("input", () => AliasVersionInput) { id, expectedVersion }: AliasVersionInput,
    @Writing() write: Write,
  ): Promise<AgencyAlias> {
    return write.repo(AgencyAlias).remove(id, expectedVersion);
  }

  @Change("agencies:write")
  @Mutation(() => AgencyAliasPayload, { nullable: true, description: "Brings a removed name back." })
  restoreAlias(
    @Arg("input", () => AliasVersionInput) { id, expectedVersion }: AliasVersionInput,
    @Writing() write: Write,
  ): Promise<AgencyAlias> {
    return write.repo(AgencyAlias).restore(id, expectedVersion);
  }

  @FieldResolver(() => Agency, { nullable: true, description: "The agency that it stands for." })
  async agency(@Root() { agencyId }: AgencyAlias, @Loading() loaders: Loaders): Promise<Agency | undefined> {
    return agencyId === null ? undefined : loaders.get(agenciesLoader).load(agencyId);
  }

  @FieldResolver(() => Body, {
    nullable: true,
    description: "The board whose reports print it; null where those of any board of the region do.",
  })
  async body(@Root() { bodyId }: AgencyAlias, @Loading() loaders: Loaders): Promise<Body | undefined> {
    return bodyId === null ? undefined : loaders.get(bodiesLoader).load(bodyId);
  }
}

/** The names of an agency in reports; of merged agencies those of any of them. */
@Resolver(() => Agency)
export class AliasesOfAgencyResolver {
  @FieldResolver(() => AgencyAliasConnection, { description: "The names under which reports print it." })
  async aliases(
    @Root() { id }: Agency,
    @First() first: number,
    @After() after: string | null,
    @Loading() loaders: Loaders,
  ): Promise<Page<AgencyAlias>> {
    const group = await loaders.get(groupsLoader).load(id);
    return loaders.get(aliasesLoader).load(pageOfGroup(group, first, after));
  }
}

/** The names that a region's reports print. */
@Resolver(() => Region)
export class RegionAliasesResolver {
  @FieldResolver(() => AgencyAliasConnection, {
    description: "Names as the region’s reports print them, those that nobody has mapped first.",
  })
  agencyAliases(
    @Root() { regionId }: Region,
    @Arg("isMapped", () => Boolean, { nullable: true, description: "Only those that are, or are not." })
    isMapped: boolean | null,
    @First() first: number,
    @After() after: string | null,
    @Reading() read: Read,
  ): Promise<Page<AgencyAlias>> {
    return listAliases(read, { regionId, isMapped, first, after });
  }
}
