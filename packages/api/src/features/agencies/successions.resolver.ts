import { Arg, Args, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Idempotent } from "../../graphql/idempotent";
import { type Loaders, loadRequired } from "../../graphql/loaders";
import type { Page } from "../../graphql/lists/connection";
import { Loading, Writing } from "../../graphql/parameters";
import { agenciesLoader } from "./agencies.loaders";
import { Agency } from "./agency.entity";
import { AgencySuccession } from "./agency-succession.entity";
import { groupsLoader } from "./merged-groups";
import { succeedAgency } from "./succeed-agency";
import { AgencySuccessionPayload, SucceedAgencyInput, SuccessionVersionInput } from "./successions.inputs";
import { predecessorList, type SuccessionArguments, successorList } from "./successions.list";

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
  @FieldResolver(() => successorList.Connection, { description: "Who took over from it, the earliest first." })
  async succeededBy(
    @Root() { id }: Agency,
    @Args(() => successorList.Args) args: SuccessionArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<AgencySuccession>> {
    return successorList.page(loaders, (await loaders.get(groupsLoader).load(id)).ids, args);
  }

  @FieldResolver(() => predecessorList.Connection, { description: "From whom it took over, the earliest first." })
  async succeeds(
    @Root() { id }: Agency,
    @Args(() => predecessorList.Args) args: SuccessionArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<AgencySuccession>> {
    return predecessorList.page(loaders, (await loaders.get(groupsLoader).load(id)).ids, args);
  }
}
