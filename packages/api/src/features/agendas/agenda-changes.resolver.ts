import { Arg, Mutation, Resolver } from "type-graphql";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Idempotent } from "../../graphql/idempotent";
import { Writing } from "../../graphql/parameters";
import type { Meeting } from "../meetings";
import { addAgendaItem } from "./add-agenda-item";
import type { AgendaItem } from "./agenda-item.entity";
import {
  AddAgendaItemInput,
  AddStandingItemsInput,
  AgendaItemPayload,
  AgendaItemVersionInput,
  AgendaPayload,
  ChangeAgendaItemInput,
  OrderAgendaInput,
} from "./agenda-items.inputs";
import { changeAgendaItem, removeAgendaItem, restoreAgendaItem } from "./change-agenda-item";
import { addStandingItems } from "./copy-standing-items";
import { orderAgenda } from "./order-agenda";

/** Agendas: who keeps them. */
@Resolver()
export class AgendaChangesResolver {
  @Change("meetings:write", { of: "meeting" })
  @Idempotent()
  @Mutation(() => AgendaItemPayload, {
    nullable: true,
    description: "Adds an item to the agenda of a meeting.",
  })
  addAgendaItem(
    @Arg("input", () => AddAgendaItemInput) input: AddAgendaItemInput,
    @Writing() write: Write,
  ): Promise<AgendaItem> {
    return addAgendaItem(write, input);
  }

  @Change("meetings:write")
  @Mutation(() => AgendaItemPayload, {
    nullable: true,
    description: "Changes what an item of an agenda says, and who reads it and what hangs from it.",
  })
  changeAgendaItem(
    @Arg("input", () => ChangeAgendaItemInput) input: ChangeAgendaItemInput,
    @Writing() write: Write,
  ): Promise<AgendaItem> {
    return changeAgendaItem(write, input);
  }

  @Change("meetings:write")
  @Mutation(() => AgendaItemPayload, {
    nullable: true,
    description: "Removes an item from an agenda.",
  })
  removeAgendaItem(
    @Arg("input", () => AgendaItemVersionInput) input: AgendaItemVersionInput,
    @Writing() write: Write,
  ): Promise<AgendaItem> {
    return removeAgendaItem(write, input);
  }

  @Change("meetings:write")
  @Mutation(() => AgendaItemPayload, {
    nullable: true,
    description: "Brings a removed item back to its agenda.",
  })
  restoreAgendaItem(
    @Arg("input", () => AgendaItemVersionInput) input: AgendaItemVersionInput,
    @Writing() write: Write,
  ): Promise<AgendaItem> {
    return restoreAgendaItem(write, input);
  }

  @Change("meetings:write", { of: "meeting" })
  @Mutation(() => AgendaPayload, {
    nullable: true,
    description: "Puts the items of an agenda in order: all of them, each once.",
  })
  orderAgenda(
    @Arg("input", () => OrderAgendaInput) input: OrderAgendaInput,
    @Writing() write: Write,
  ): Promise<Meeting> {
    return orderAgenda(write, input);
  }

  @Change("meetings:write", { of: "meeting" })
  @Idempotent()
  @Mutation(() => AgendaPayload, {
    nullable: true,
    description: "Puts the standing items of its group on the agenda of a meeting: those that are not there yet.",
  })
  addStandingItems(
    @Arg("input", () => AddStandingItemsInput) input: AddStandingItemsInput,
    @Writing() write: Write,
  ): Promise<Meeting> {
    return addStandingItems(write, input);
  }
}
