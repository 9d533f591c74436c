import { Arg, Args, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Idempotent } from "../../graphql/idempotent";
import { type Loaders, loadRequired } from "../../graphql/loaders";
import type { Page } from "../../graphql/lists/connection";
import { Loading, Writing } from "../../graphql/parameters";
import { DateScalar } from "../../graphql/scalars";
import { agenciesLoader, Agency } from "../agencies";
import { bodiesLoader, Board, Body } from "../bodies";
import { dayInLondon } from "../statements";
import { ArrangementPartner } from "./arrangement-partner.entity";
import { Arrangement, ArrangementDocument } from "./arrangement.entity";
import {
  ArrangementPayload,
  ArrangementVersionInput,
  BeginArrangementInput,
  ChangeArrangementInput,
} from "./arrangement.inputs";
import { type ArrangementArguments, arrangementList } from "./arrangements.list";
import { arrangementOnLoader, arrangementPartnersLoader } from "./arrangements.loaders";
import { beginArrangement } from "./begin-arrangement";
import { changeArrangement } from "./change-arrangement";
import { restoreArrangement } from "./restore-arrangement";

/** Arrangements: who keeps them, and what they lead to. */
@Resolver(() => Arrangement)
export class ArrangementsResolver {
  @Change("arrangements:write")
  @Idempotent()
  @Mutation(() => ArrangementPayload, {
    nullable: true,
    description:
      "Begins what a board is from a day on, or was between others; what it was without an end ends the day before.",
  })
  beginArrangement(
    @Arg("input", () => BeginArrangementInput) input: BeginArrangementInput,
    @Writing() write: Write,
  ): Promise<Arrangement> {
    return beginArrangement(write, input);
  }

  @Change("arrangements:write")
  @Mutation(() => ArrangementPayload, { nullable: true, description: "Changes what an arrangement says." })
  changeArrangement(
    @Arg("input", () => ChangeArrangementInput) input: ChangeArrangementInput,
    @Writing() write: Write,
  ): Promise<Arrangement> {
    return changeArrangement(write, input);
  }

  @Change("arrangements:write")
  @Mutation(() => ArrangementPayload, {
    nullable: true,
    description:
      "Removes an arrangement that was entered by mistake; one that is over has a last day instead. What its beginning ended stays ended: change the `until` of that one to null where it goes on.",
  })
  removeArrangement(
    @Arg("input", () => ArrangementVersionInput) { id, expectedVersion }: ArrangementVersionInput,
    @Writing() write: Write,
  ): Promise<Arrangement> {
    return write.repo(Arrangement).remove(id, expectedVersion);
  }

  @Change("arrangements:write")
  @Mutation(() => ArrangementPayload, { nullable: true, description: "Brings a removed arrangement back." })
  restoreArrangement(
    @Arg("input", () => ArrangementVersionInput) { id, expectedVersion }: ArrangementVersionInput,
    @Writing() write: Write,
  ): Promise<Arrangement> {
    return restoreArrangement(write, id, expectedVersion);
  }

  @FieldResolver(() => ArrangementDocument, {
    nullable: true,
    description: "The document that the board has published.",
  })
  document(@Root() { documentTitle: title, documentUrl: url }: Arrangement): ArrangementDocument | null {
    return title === null || url === null ? null : { title, url };
  }

  @FieldResolver(() => [ArrangementPartner], { description: "Its statutory partners, in the order of its list." })
  partners(@Root() arrangement: Arrangement, @Loading() loaders: Loaders): Promise<ArrangementPartner[]> {
    return loaders.get(arrangementPartnersLoader).load(arrangement);
  }

  @FieldResolver(() => Body, { description: "The board that it is of." })
  body(@Root() { bodyId }: Arrangement, @Loading() loaders: Loaders): Promise<Body> {
    return loadRequired(loaders.get(bodiesLoader), bodyId);
  }
}

/** Who the statutory partners are. */
@Resolver(() => ArrangementPartner)
export class ArrangementPartnersResolver {
  @FieldResolver(() => Agency, { description: "The agency of the region's register." })
  agency(@Root() { agencyId }: ArrangementPartner, @Loading() loaders: Loaders): Promise<Agency> {
    return loadRequired(loaders.get(agenciesLoader), agencyId);
  }
}

/** What a board is and was. */
@Resolver(() => Board)
export class BoardArrangementsResolver {
  @FieldResolver(() => Arrangement, {
    nullable: true,
    description: "What the board was on a day; null where that is not stated.",
  })
  arrangement(
    @Root() { id: bodyId }: Board,
    @Arg("on", () => DateScalar, { nullable: true, description: "The day; today in London where it is left out." })
    on: string | null,
    @Loading() loaders: Loaders,
  ): Promise<Arrangement | undefined> {
    return loaders.get(arrangementOnLoader).load({ bodyId, on: on ?? dayInLondon(new Date()) });
  }

  @FieldResolver(() => arrangementList.Connection, { description: "What the board is and was, the latest first." })
  arrangements(
    @Root() { id: bodyId }: Board,
    @Args(() => arrangementList.Args) args: ArrangementArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<Arrangement>> {
    return arrangementList.page(loaders, bodyId, args);
  }
}
