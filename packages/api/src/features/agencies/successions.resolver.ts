import { Arg, FieldResolver, Mutation, ObjectType, Resolver, Root } from "type-graphql";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Idempotent } from "../../graphql/idempotent";
import { type Loaders, loadRequired } from "../../graphql/loaders";
import { defineConnection, type Page } from "../../graphql/pages";
import { After, First } from "../../graphql/page-arguments";
import { Loading, Writing } from "../../graphql/parameters";
import { agenciesLoader } from "./agencies.loaders";
import { Agency } from "./agency.entity";
import { pageOfGroup, predecessorsLoader, successorsLoader } from "./agency-pages";
import { AgencySuccession } from "./agency-succession.entity";
import { groupsLoader } from "./merged-groups";
import { succeedAgency } from "./succeed-agency";
import { AgencySuccessionPayload, SucceedAgencyInput, SuccessionVersionInput } from "./successions.inputs";

/** A page of successions, as clients see it. */
@ObjectType({ description: "One page of successions, the earliest first." })
export class AgencySuccessionConnection extends defineConnection(AgencySuccession, "AgencySuccession") {}

/** Which agency took over from which: who keeps it, and what it leads to. */
@Resolver(() => AgencySuccession)
export class AgencySuccessionsResolver {
  @Change("agencies:write")
  @Idempotent()
  @Mutation(() => AgencySuccessionPayload, {
    nullable: true,
    description:
      "Puts on the register that one agency took over from another. Refused where the other came before it, also through others.",
  })
  succeedAgency(
    @Arg("input", () => SucceedAgencyInput) input: SucceedAgencyInput,
    @Writing() write: Write,
  ): Promise<AgencySuccession> {
    return succeedAgency(write, input);
  }

  @Change("agencies:write")
  @Mutation(() => AgencySuccessionPayload, {
    nullable: true,
    description: "Takes a succession off the register: neither agency took over from the other.",
  })
  removeSuccession(
    @Arg("input", () => SuccessionVersionInput) { id, expectedVersion }: SuccessionVersionInput,
    @Writing() write: Write,
  ): Promise<AgencySuccession> {
    return write.repo(AgencySuccession).remove(id, expectedVersion);
  }

  @FieldResolver(() => Agency, { description: "The agency that came before." })
  predecessor(@Root() { predecessorId }: AgencySuccession, @Loading() loaders: Loaders): Promise<Agency> {
    return loadRequired(loaders.get(agenciesLoader), predecessorId);
  }

  @FieldResolver(() => Agency, { description: "The agency that took over." })
  successor(@Root() { successorId }: AgencySuccession, @Loading() loaders: Loaders): Promise<Agency> {
    return loadRequired(loaders.get(agenciesLoader), successorId);
  }
}

/** What came before and after an agency; of merged agencies what came before and after any of them. */
@Resolver(() => Agency)
export class SuccessionsOfAgencyResolver {
  @FieldResolver(() => AgencySuccessionConnection, { description: "Who took over from it, the earliest first." })
  async succeededBy(
    @Root() { id }: Agency,
    @First() first: number,
    @After() after: string | null,
    @Loading() loaders: Loaders,
  ): Promise<Page<AgencySuccession>> {
    const group = await loaders.get(groupsLoader).load(id);
    return loaders.get(successorsLoader).load(pageOfGroup(group, first, after));
  }

  @FieldResolver(() => AgencySuccessionConnection, { description: "From whom it took over, the earliest first." })
  async succeeds(
    @Root() { id }: Agency,
    @First() first: number,
    @After() after: string | null,
    @Loading() loaders: Loaders,
  ): Promise<Page<AgencySuccession>> {
    const group = await loaders.get(groupsLoader).load(id);
    return loaders.get(predecessorsLoader).load(pageOfGroup(group, first, after));
  }
}
