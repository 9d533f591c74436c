import { Arg, Mutation, Resolver } from "type-graphql";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Idempotent } from "../../graphql/idempotent";
import { Writing } from "../../graphql/parameters";
import { dayInLondon } from "../statements";
import { addHolder } from "./add-holder";
import { addSeat } from "./add-seat";
import { changeHolder } from "./change-holder";
import { changeSeat } from "./change-seat";
import { ImportSeatsInput, SeatImportPayload } from "./importing/import-seats.types";
import { importSeats, type SeatImport } from "./importing/import-seats";
import { removeHolder, restoreHolder } from "./remove-holder";
import { removeSeat, restoreSeat } from "./remove-seat";
import { AddHolderInput, ChangeHolderInput, HolderVersionInput, SeatHolderPayload } from "./seat-holder.inputs";
import { SeatHolder } from "./seat-holder.entity";
import { Seat } from "./seat.entity";
import { AddSeatInput, ChangeSeatInput, SeatPayload, SeatVersionInput } from "./seat.inputs";

/** Seats: who keeps them. */
@Resolver(() => Seat)
export class SeatChangesResolver {
  @Change("people:write", { of: "group" })
  @Idempotent()
  @Mutation(() => SeatPayload, {
    nullable: true,
    description: "Adds a seat to a group, vacant until somebody holds it.",
  })
  addSeat(@Arg("input", () => AddSeatInput) input: AddSeatInput, @Writing() write: Write): Promise<Seat> {
    return addSeat(write, input);
  }

  @Change("people:write")
  @Mutation(() => SeatPayload, {
    nullable: true,
    description: "Changes what a seat says. Its days cannot be cut below those of whoever is or was in it.",
  })
  changeSeat(@Arg("input", () => ChangeSeatInput) input: ChangeSeatInput, @Writing() write: Write): Promise<Seat> {
    return changeSeat(write, input);
  }

  @Change("people:write")
  @Mutation(() => SeatPayload, {
    nullable: true,
    description:
      "Removes a seat that was entered by mistake; one that ended has a last day instead. Refused where somebody holds or held it.",
  })
  removeSeat(@Arg("input", () => SeatVersionInput) input: SeatVersionInput, @Writing() write: Write): Promise<Seat> {
    return removeSeat(write, input);
  }

  @Change("people:write")
  @Mutation(() => SeatPayload, { nullable: true, description: "Brings a removed seat back." })
  restoreSeat(@Arg("input", () => SeatVersionInput) input: SeatVersionInput, @Writing() write: Write): Promise<Seat> {
    return restoreSeat(write, input);
  }

  @Change("people:write")
  @Mutation(() => SeatImportPayload, {
    nullable: true,
    description:
      "Imports a file of seats and who holds them: all or nothing, safe to run twice, with a preview. Rows are matched by group and post.",
  })
  importSeats(
    @Arg("input", () => ImportSeatsInput) input: ImportSeatsInput,
    @Writing() write: Write,
  ): Promise<SeatImport> {
    return importSeats(write, input, dayInLondon(new Date()));
  }
}

/** Who holds seats: who keeps that. */
@Resolver(() => SeatHolder)
export class SeatHolderChangesResolver {
  @Change("people:write", { of: "seat" })
  @Idempotent()
  @Mutation(() => SeatHolderPayload, {
    nullable: true,
    description: "Gives a seat to a person, or lets them stand in. One person holds a seat at a time.",
  })
  addHolder(@Arg("input", () => AddHolderInput) input: AddHolderInput, @Writing() write: Write): Promise<SeatHolder> {
    return addHolder(write, input);
  }

  @Change("people:write")
  @Mutation(() => SeatHolderPayload, {
    nullable: true,
    description:
      "Changes somebody’s days in a seat, their appointment or declaration. A last day ends their time there.",
  })
  changeHolder(
    @Arg("input", () => ChangeHolderInput) input: ChangeHolderInput,
    @Writing() write: Write,
  ): Promise<SeatHolder> {
    return changeHolder(write, input);
  }

  @Change("people:write")
  @Mutation(() => SeatHolderPayload, {
    nullable: true,
    description: "Removes a holder who was entered by mistake; one who left the seat has a last day instead.",
  })
  removeHolder(
    @Arg("input", () => HolderVersionInput) input: HolderVersionInput,
    @Writing() write: Write,
  ): Promise<SeatHolder> {
    return removeHolder(write, input);
  }

  @Change("people:write")
  @Mutation(() => SeatHolderPayload, { nullable: true, description: "Brings a removed holder back." })
  restoreHolder(
    @Arg("input", () => HolderVersionInput) input: HolderVersionInput,
    @Writing() write: Write,
  ): Promise<SeatHolder> {
    return restoreHolder(write, input);
  }
}
