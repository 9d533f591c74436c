import { Arg, Mutation, Resolver } from "type-graphql";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Idempotent } from "../../graphql/idempotent";
import { Writing } from "../../graphql/parameters";
import type { Group } from "../groups";
import {
  addStandingItem,
  changeStandingItem,
  orderStandingItems,
  removeStandingItem,
  restoreStandingItem,
} from "./change-standing-item";
import type { StandingItem } from "./standing-item.entity";
import {
  AddStandingItemInput,
  ChangeStandingItemInput,
  OrderStandingItemsInput,
  StandingItemPayload,
  StandingItemsPayload,
  StandingItemVersionInput,
} from "./standing-items.inputs";

/** Standing items: who keeps them. */
@Resolver()
export class StandingItemChangesResolver {
  @Change("meetings:write", { of: "group" })
  @Idempotent()
  @Mutation(() => StandingItemPayload, {
    nullable: true,
    description: "Adds what a group is always to have on its agendas.",
  })
  addStandingItem(
    @Arg("input", () => AddStandingItemInput) input: AddStandingItemInput,
    @Writing() write: Write,
  ): Promise<StandingItem> {
    return addStandingItem(write, input);
  }

  @Change("meetings:write")
  @Mutation(() => StandingItemPayload, {
    nullable: true,
    description: "Changes a standing item; the agendas that have it stay as they are.",
  })
  changeStandingItem(
    @Arg("input", () => ChangeStandingItemInput) input: ChangeStandingItemInput,
    @Writing() write: Write,
  ): Promise<StandingItem> {
    return changeStandingItem(write, input);
  }

  @Change("meetings:write")
  @Mutation(() => StandingItemPayload, {
    nullable: true,
    description: "Removes a standing item; the agendas that have it stay as they are.",
  })
  removeStandingItem(
    @Arg("input", () => StandingItemVersionInput) input: StandingItemVersionInput,
    @Writing() write: Write,
  ): Promise<StandingItem> {
    return removeStandingItem(write, input);
  }

  @Change("meetings:write")
  @Mutation(() => StandingItemPayload, {
    nullable: true,
    description: "Brings a removed standing item back.",
  })
  restoreStandingItem(
    @Arg("input", () => StandingItemVersionInput) input: StandingItemVersionInput,
    @Writing() write: Write,
  ): Promise<StandingItem> {
    return restoreStandingItem(write, input);
  }

  @Change("meetings:write", { of: "group" })
  @Mutation(() => StandingItemsPayload, {
    nullable: true,
    description: "Puts the standing items of a group in order: all of them, each once.",
  })
  orderStandingItems(
    @Arg("input", () => OrderStandingItemsInput) input: OrderStandingItemsInput,
    @Writing() write: Write,
  ): Promise<Group> {
    return orderStandingItems(write, input);
  }
}
