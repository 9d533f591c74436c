import { Arg, Mutation, Resolver } from "type-graphql";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Idempotent } from "../../graphql/idempotent";
import { Writing } from "../../graphql/parameters";
import { addInvoice } from "./add-invoice";
import { addReceipt } from "./add-receipt";
import type { ContributionEvent } from "./contribution-event.entity";
import {
  AddInvoiceInput,
  AddReceiptInput,
  ContributionEventPayload,
  ContributionEventVersionInput,
} from "./contribution-event.inputs";
import { removeContributionEvent, restoreContributionEvent } from "./remove-contribution-event";

/** What was invoiced and what came: who keeps it. */
@Resolver()
export class ContributionEventChangesResolver {
  @Change("money:write", { of: "contribution" })
  @Idempotent()
  @Mutation(() => ContributionEventPayload, {
    nullable: true,
    description: "Keeps an invoice that was sent for a contribution of an open year.",
  })
  addInvoice(
    @Arg("input", () => AddInvoiceInput) input: AddInvoiceInput,
    @Writing() write: Write,
  ): Promise<ContributionEvent> {
    return addInvoice(write, input);
  }

  @Change("money:write", { of: "contribution" })
  @Idempotent()
  @Mutation(() => ContributionEventPayload, {
    nullable: true,
    description:
      "Keeps money that came of a contribution, of a closed year as well: no total of the year changes by it. When all has come, the contribution is received.",
  })
  addReceipt(
    @Arg("input", () => AddReceiptInput) input: AddReceiptInput,
    @Writing() write: Write,
  ): Promise<ContributionEvent> {
    return addReceipt(write, input);
  }

  @Change("money:write")
  @Mutation(() => ContributionEventPayload, {
    nullable: true,
    description:
      "Removes an invoice or a receipt that was entered by mistake; of a closed year a receipt alone. A contribution that was received by it is confirmed again.",
  })
  removeContributionEvent(
    @Arg("input", () => ContributionEventVersionInput) input: ContributionEventVersionInput,
    @Writing() write: Write,
  ): Promise<ContributionEvent> {
    return removeContributionEvent(write, input);
  }

  @Change("money:write")
  @Mutation(() => ContributionEventPayload, {
    nullable: true,
    description: "Brings a removed invoice or receipt back; of a closed year a receipt alone.",
  })
  restoreContributionEvent(
    @Arg("input", () => ContributionEventVersionInput) input: ContributionEventVersionInput,
    @Writing() write: Write,
  ): Promise<ContributionEvent> {
    return restoreContributionEvent(write, input);
  }
}
