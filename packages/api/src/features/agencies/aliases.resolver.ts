import { Arg, Args, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Idempotent } from "../../graphql/idempotent";
import type { Loaders } from "../../graphql/loaders";
import type { Page } from "../../graphql/lists/connection";
import { Loading, Writing } from "../../graphql/parameters";
import { bodiesLoader, Body } from "../bodies";
import { Region } from "../regions";
import { agenciesLoader } from "./agencies.loaders";
import { Agency } from "./agency.entity";
import { AgencyAlias } from "./agency-alias.entity";
import { AgencyAliasPayload, AliasVersionInput, MapAliasInput } from "./aliases.inputs";
import { mapAlias, unmapAlias } from "./map-alias";
import { groupsLoader } from "./merged-groups";
import {
  type NameOfAgencyArguments,
  namesOfAgencyList,
  type PrintedNameArguments,
  printedNameList,
} from "./printed-names.list";

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
  @FieldResolver(() => namesOfAgencyList.Connection, { description: "The names under which reports print it." })
  async aliases(
    @Root() { id }: Agency,
    @Args(() => namesOfAgencyList.Args) args: NameOfAgencyArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<AgencyAlias>> {
    return namesOfAgencyList.page(loaders, (await loaders.get(groupsLoader).load(id)).ids, args);
  }
}

/** The names that a region's reports print. */
@Resolver(() => Region)
export class RegionAliasesResolver {
  @FieldResolver(() => printedNameList.Connection, {
    description:
      "Names as the region’s reports print them, those that nobody has mapped first unless sorted otherwise.",
  })
  agencyAliases(
    @Root() { regionId }: Region,
    @Args(() => printedNameList.Args) args: PrintedNameArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<AgencyAlias>> {
    return printedNameList.page(loaders, regionId, args);
  }
}
