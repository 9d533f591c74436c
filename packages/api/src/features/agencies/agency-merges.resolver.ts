import {
  Arg,
  Args,
  Authorized,
  Field,
  FieldResolver,
  ID,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Read } from "../../db/read";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import type { Loaders } from "../../graphql/loaders";
import type { Page } from "../../graphql/lists/connection";
import { Loading, Reading, Writing } from "../../graphql/parameters";
import { forbidden } from "../../errors/app-error";
import { homeRegionId } from "../regions";
import { AgencyPayload, AgencyVersionInput, MergeAgenciesInput } from "./agencies.inputs";
import { Agency } from "./agency.entity";
import type { AgencyAlias } from "./agency-alias.entity";
import type { AgencySuccession } from "./agency-succession.entity";
import { findDifferences, MergeDifference } from "./find-differences";
import { getAgencyRow } from "./find-agency";
import { groupsLoader } from "./merged-groups";
import { mergeAgencies, requireMergeable, separateAgency } from "./merge-agencies";
import { type NameOfAgencyArguments, namesOfAgencyList } from "./printed-names.list";
import { type SuccessionArguments, successionList } from "./successions.list";

/** What a merge would make of two agencies. Nothing that boards keep is in it: the register alone is the steward's. */
@ObjectType("AgencyMergePreview", { description: "What a merge would make of two agencies, as the register has them." })
export class MergePreview {
  @Field(() => Agency, { description: "The agency that would be merged." })
  agency!: Agency;

  @Field(() => Agency, { description: "The agency that would stand for both." })
  into!: Agency;
}

/** Agencies that turned out to be one. */
@Resolver(() => MergePreview)
export class AgencyMergesResolver {
  @Authorized("agencies:write")
  @Query(() => MergePreview, {
    description:
      "What `mergeAgencies` would make of two agencies of the region. A merge that would be refused is refused here in the same words.",
  })
  async agencyMerge(
    @Arg("id", () => ID, { description: "The agency to merge: its id, its slug, or its ODS code or URN." }) id: string,
    @Arg("into", () => ID, { description: "The agency that would stand for both." }) into: string,
    @Arg("region", () => String, { nullable: true, description: "Slug of the region, for a viewer of several." })
    region: string | null,
    @Reading() read: Read,
  ): Promise<MergePreview> {
    const regionId = await homeRegionId(read, region);
    // Somebody may keep another region's register and read this one alone.
    if (!read.rights.permissions.get(regionId)?.has("agencies:write")) throw forbidden({ on: "REGION" });
    const agency = await getAgencyRow(read, regionId, "id", id);
    const other = await getAgencyRow(read, regionId, "into", into);
    await requireMergeable(read, agency, other);
    return { agency, into: other };
  }

  @Change("agencies:write")
  @Mutation(() => AgencyPayload, {
    nullable: true,
    description:
      "Makes one agency stand for another that turned out to be the same. Whoever has access by either reaches what boards keep of both; `separateAgency` undoes it.",
  })
  mergeAgencies(
    @Arg("input", () => MergeAgenciesInput) input: MergeAgenciesInput,
    @Writing() write: Write,
  ): Promise<Agency> {
    return mergeAgencies(write, input);
  }

  @Change("agencies:write")
  @Mutation(() => AgencyPayload, {
    nullable: true,
    description: "Undoes a merge: the agency stands for itself again, and its people reach what is its own alone.",
  })
  separateAgency(
    @Arg("input", () => AgencyVersionInput) input: AgencyVersionInput,
    @Writing() write: Write,
  ): Promise<Agency> {
    return separateAgency(write, input);
  }

  @FieldResolver(() => [MergeDifference], {
    description: "Where the two differ: what is said of the one that stands for both is shown from then on.",
  })
  differences(@Root() { agency, into }: MergePreview): MergeDifference[] {
    return findDifferences(agency, into);
  }

  @FieldResolver(() => namesOfAgencyList.Connection, {
    description: "Printed names that would stand for the other agency.",
  })
  async aliases(
    @Root() { agency }: MergePreview,
    @Args(() => namesOfAgencyList.Args) args: NameOfAgencyArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<AgencyAlias>> {
    return namesOfAgencyList.page(loaders, (await loaders.get(groupsLoader).load(agency.id)).ids, args);
  }

  @FieldResolver(() => successionList.Connection, {
    description: "Successions that would be the other agency’s, the earliest first.",
  })
  async successions(
    @Root() { agency }: MergePreview,
    @Args(() => successionList.Args) args: SuccessionArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<AgencySuccession>> {
    return successionList.page(loaders, (await loaders.get(groupsLoader).load(agency.id)).ids, args);
  }
}
