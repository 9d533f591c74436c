import { Arg, FieldResolver, Mutation, ObjectType, Resolver, Root } from "type-graphql";
import type { Read } from "../../db/read";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Idempotent } from "../../graphql/idempotent";
import { type Loaders, loadRequired } from "../../graphql/loaders";
import { defineConnection, type Page } from "../../graphql/pages";
import { After, First } from "../../graphql/page-arguments";
import { Loading, Reading, Writing } from "../../graphql/parameters";
import { agenciesLoader, Agency, groupsLoader } from "../agencies";
import { bodiesLoader, Body } from "../bodies";
import { addPartner } from "./add-partner";
import { changePartner } from "./change-partner";
import { partnerPagesLoader, placePagesLoader } from "./list-partners";
import { Partner } from "./partner.entity";
import { AddPartnerInput, ChangePartnerInput, PartnerPayload, PartnerVersionInput } from "./partner.inputs";
import { removePartner, restorePartner } from "./remove-partner";

/** A page of partners, as clients see it. */
@ObjectType({ description: "One page of a board’s partners." })
export class PartnerConnection extends defineConnection(Partner, "Partner") {}

/** Partners: who keeps them, and what they lead to. */
@Resolver(() => Partner)
export class PartnersResolver {
  @Change("partners:write")
  @Idempotent()
  @Mutation(() => PartnerPayload, { nullable: true, description: "Gives an agency a place on a board." })
  addPartner(@Arg("input", () => AddPartnerInput) input: AddPartnerInput, @Writing() write: Write): Promise<Partner> {
    return addPartner(write, input);
  }

  @Change("partners:write")
  @Mutation(() => PartnerPayload, { nullable: true, description: "Changes the kind or the days of a partner." })
  changePartner(
    @Arg("input", () => ChangePartnerInput) input: ChangePartnerInput,
    @Writing() write: Write,
  ): Promise<Partner> {
    return changePartner(write, input);
  }

  @Change("partners:write")
  @Mutation(() => PartnerPayload, {
    nullable: true,
    description: "Removes a partner that was entered by mistake; a place that ended has a last day instead.",
  })
  removePartner(
    @Arg("input", () => PartnerVersionInput) input: PartnerVersionInput,
    @Writing() write: Write,
  ): Promise<Partner> {
    return removePartner(write, input);
  }

  @Change("partners:write")
  @Mutation(() => PartnerPayload, { nullable: true, description: "Brings a removed partner back." })
  restorePartner(
    @Arg("input", () => PartnerVersionInput) input: PartnerVersionInput,
    @Writing() write: Write,
  ): Promise<Partner> {
    return restorePartner(write, input);
  }

  @FieldResolver(() => Agency, { description: "The agency that has the place." })
  agency(@Root() { agencyId }: Partner, @Loading() loaders: Loaders): Promise<Agency> {
    return loadRequired(loaders.get(agenciesLoader), agencyId);
  }

  @FieldResolver(() => Body, { description: "The board or joint body that it is on." })
  body(@Root() { bodyId }: Partner, @Loading() loaders: Loaders): Promise<Body> {
    return loadRequired(loaders.get(bodiesLoader), bodyId);
  }
}

/** A body's partners. */
@Resolver(() => Body)
export class BodyPartnersResolver {
  @FieldResolver(() => PartnerConnection, {
    nullable: true,
    description:
      "By the agency’s name, its latest place first. Null for a body whose own rows the viewer does not read.",
  })
  partners(
    @Root() { id }: Body,
    @First() first: number,
    @After() after: string | null,
    @Reading() read: Read,
    @Loading() loaders: Loaders,
  ): Promise<Page<Partner>> | null {
    if (!read.rights.regionOfBody.has(id)) return null;
    return loaders.get(partnerPagesLoader).load({ bodyId: id, first, after });
  }
}

/** An agency's places on boards. */
@Resolver(() => Agency)
export class AgencyPartnersResolver {
  @FieldResolver(() => PartnerConnection, {
    description:
      "Its place on each board that the viewer reads, by the board’s name; to the agency’s own people on all of theirs. Places of agencies that were merged with it are among them.",
  })
  async partners(
    @Root() { id }: Agency,
    @First() first: number,
    @After() after: string | null,
    @Loading() loaders: Loaders,
  ): Promise<Page<Partner>> {
    const { ids: agencyIds } = await loaders.get(groupsLoader).load(id);
    return loaders.get(placePagesLoader).load({ agencyIds, first, after });
  }
}
