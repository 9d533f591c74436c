import { Arg, Args, Authorized, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Read } from "../../db/read";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Idempotent } from "../../graphql/idempotent";
import type { Loaders } from "../../graphql/loaders";
import type { Page } from "../../graphql/lists/connection";
import { Loading, Reading, Writing } from "../../graphql/parameters";
import { homeRegionId, Region } from "../regions";
import { addAgency } from "./add-agency";
import { agenciesLoader } from "./agencies.loaders";
import { AddAgencyInput, AgencyPayload, AgencyVersionInput, ChangeAgencyInput } from "./agencies.inputs";
import { type AgencyArguments, agencyList } from "./agencies.list";
import { Agency, codeOfKind } from "./agency.entity";
import { changeAgency } from "./change-agency";
import { findAgency } from "./find-agency";
import { removeAgency, restoreAgency } from "./remove-agency";

/** The register of agencies: who reads it, and who keeps it. */
@Resolver(() => Agency)
export class AgenciesResolver {
  @Authorized("published:read")
  @Query(() => Agency, {
    nullable: true,
    description:
      "An agency of the viewer’s region by its id, its slug, or its ODS code or URN; of one that was merged, the one that stands for it. Null for any other.",
  })
  async agency(
    @Arg("id", () => ID) id: string,
    @Arg("region", () => String, { nullable: true, description: "Slug of the region, for a viewer of several." })
    region: string | null,
    @Reading() read: Read,
    @Loading() loaders: Loaders,
  ): Promise<Agency | undefined> {
    const found = await findAgency(read, await homeRegionId(read, region), id);
    return found && loaders.get(agenciesLoader).load(found.id);
  }

  @Change("agencies:write")
  @Idempotent()
  @Mutation(() => AgencyPayload, { nullable: true, description: "Puts an agency on the region’s register." })
  addAgency(@Arg("input", () => AddAgencyInput) input: AddAgencyInput, @Writing() write: Write): Promise<Agency> {
    return addAgency(write, input);
  }

  @Change("agencies:write")
  @Mutation(() => AgencyPayload, {
    nullable: true,
    description: "Changes the name, sector or national code of an agency.",
  })
  changeAgency(
    @Arg("input", () => ChangeAgencyInput) input: ChangeAgencyInput,
    @Writing() write: Write,
  ): Promise<Agency> {
    return changeAgency(write, input);
  }

  @Change("agencies:write")
  @Mutation(() => AgencyPayload, {
    nullable: true,
    description:
      "Removes an agency that was registered by mistake; refused while a partner, a printed name, a succession or a merged agency refers to it. Access that was given on it reaches nothing.",
  })
  removeAgency(
    @Arg("input", () => AgencyVersionInput) input: AgencyVersionInput,
    @Writing() write: Write,
  ): Promise<Agency> {
    return removeAgency(write, input);
  }

  @Change("agencies:write")
  @Mutation(() => AgencyPayload, { nullable: true, description: "Brings a removed agency back." })
  restoreAgency(
    @Arg("input", () => AgencyVersionInput) input: AgencyVersionInput,
    @Writing() write: Write,
  ): Promise<Agency> {
    return restoreAgency(write, input);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Code of the NHS Organisation Data Service, such as `RXA`.",
  })
  odsCode(@Root() agency: Agency): string | null {
    return codeOfKind(agency, "ODS");
  }

  @FieldResolver(() => String, { nullable: true, description: "Unique reference number of a school or college." })
  urn(@Root() agency: Agency): string | null {
    return codeOfKind(agency, "URN");
  }

  @FieldResolver(() => Agency, {
    nullable: true,
    description: "The agency that stands for this one since it was merged; null where it stands for itself.",
  })
  async mergedInto(@Root() { mergedIntoId }: Agency, @Loading() loaders: Loaders): Promise<Agency | undefined> {
    return mergedIntoId === null ? undefined : loaders.get(agenciesLoader).load(mergedIntoId);
  }
}

/** A region's register. */
@Resolver(() => Region)
export class RegionAgenciesResolver {
  @FieldResolver(() => agencyList.Connection, {
    description:
      "The region’s register by name unless sorted otherwise, agencies that were merged into another included.",
  })
  agencies(
    @Root() { regionId }: Region,
    @Args(() => agencyList.Args) args: AgencyArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<Agency>> {
    return agencyList.page(loaders, regionId, args);
  }
}
