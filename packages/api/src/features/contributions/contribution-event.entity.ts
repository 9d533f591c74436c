import type { Permission } from "@panboard/shared";
import { Field, registerEnumType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateScalar, MoneyScalar } from "../../graphql/scalars";
import { ContributionStatus } from "../money";

/** What happened to a contribution. */
export enum ContributionEventKind {
  STATUS = "STATUS",
  INVOICE = "INVOICE",
  RECEIPT = "RECEIPT",
}
registerEnumType(ContributionEventKind, {
  name: "ContributionEventKind",
  description: "What happened to a contribution.",
  valuesConfig: {
    STATUS: { description: "From this day on it stood so." },
    INVOICE: { description: "An invoice was sent." },
    RECEIPT: { description: "Money came." },
  },
});

/** Something that happened to a contribution on a day. */
@NodeType("ContributionEvent", { description: "Something that happened to a contribution on a day." })
@Entity("contribution_event")
export class ContributionEvent extends Owned {
  static override readonly reads: Permission = "finance:read";

  static readonly refusals: Refusals = {
    contribution_event_contribution_live_fkey: ["contribution", "This contribution was removed."],
    contribution_event_due_check: ["due", "An invoice is due on the day of the invoice or later."],
  };

  @Column("uuid", { name: "contribution_id" })
  contributionId!: string;

  @Column("uuid", { name: "agency_id", nullable: true })
  agencyId!: string | null;

  @Field(() => ContributionEventKind, { description: "What happened." })
  @Column("text")
  kind!: ContributionEventKind;

  @Field(() => DateScalar, { name: "on", description: "The day." })
  @Column("date", { name: "on_day" })
  onDay!: string;

  @Field(() => ContributionStatus, { nullable: true, description: "How it stood from then on; null of anything else." })
  @Column("text", { nullable: true })
  status!: ContributionStatus | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: "How much was invoiced or came, or how much the contribution was then.",
  })
  @Column("numeric", { nullable: true })
  amount!: string | null;

  @Field(() => DateScalar, { name: "due", nullable: true, description: "The day by which an invoice is to be paid." })
  @Column("date", { name: "due_on", nullable: true })
  dueOn!: string | null;

  @Field(() => String, { nullable: true, description: "The number of the invoice or of the payment." })
  @Column("text", { nullable: true })
  reference!: string | null;

  /** When it was noted: events of one day stand in this order. */
  @Column("timestamptz", { name: "noted_at" })
  notedAt!: Date;
}
