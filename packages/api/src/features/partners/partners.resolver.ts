import { Arg, Args, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Idempotent } from "../../graphql/idempotent";
import { type Loaders, loadRequired } from "../../graphql/loaders";
import type { Page } from "../../graphql/lists/connection";
import { Loading, Writing } from "../../graphql/parameters";
import { agenciesLoader, Agency, groupsLoader } from "../agencies";
import { bodiesLoader, Body } from "../bodies";
import { addPartner } from "./add-partner";
import { changePartner } from "./change-partner";
import { Partner } from "./partner.entity";
import { AddPartnerInput, ChangePartnerInput, PartnerPayload, PartnerVersionInput } from "./partner.inputs";
import { type PartnerArguments, partnerList, type PlaceArguments, placeList } from "./partners.list";
import { removePartner, restorePartner } from "./remove-partner";

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
  @FieldResolver(() => partnerList.Connection, {
    nullable: true,
    description:
      "By the agency’s name, its latest place first, unless sorted otherwise. Null for a body whose own rows the viewer does not read.",
  })
  partners(
    @Root() { id }: Body,
    @Args(() => partnerList.Args) args: PartnerArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<Partner> | null> {
    return partnerList.pageIfShown(loaders, id, args);
  }
}

/** An agency's places on boards. */
@Resolver(() => Agency)
export class AgencyPartnersResolver {
  @FieldResolver(() => placeList.Connection, {
    description:
      "Its place on each board that the viewer reads, by the board’s name; to the agency’s own people on all of theirs. Places of agencies that were merged with it are among them.",
  })
  async partners(
    @Root() { id }: Agency,
    @Args(() => placeList.Args) args: PlaceArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<Partner>> {
    return placeList.page(loaders, (await loaders.get(groupsLoader).load(id)).ids, args);
  }
}
