import { Field, Int, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Recorded } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateTimeScalar } from "../../graphql/scalars";
import { actedAsInWords, operationInWords } from "./audit-words";
import { countRows, parseSummary } from "./audit-summary";

/** Whether an entry tells of a change or of reading. */
export enum AuditKind {
  CHANGE = "CHANGE",
  READ = "READ",
}
registerEnumType(AuditKind, {
  name: "AuditKind",
  description: "Whether an entry of an audit trail tells of a change or of reading.",
  valuesConfig: {
    CHANGE: { description: "Something was changed." },
    READ: { description: "Something was read that is put on record when it is read." },
  },
});

/** One thing that somebody did, as it is on record: it is never changed. */
@NodeType("AuditEntry", { description: "One thing that somebody did, as it is on record in an audit trail." })
@Entity("audit_entry")
export class AuditEntry extends Recorded {
  @PrimaryColumn("uuid")
  id!: string;

  @Field(() => Int, { description: "Its place in the trail, from 1 on; none is left out, and none is moved." })
  @Column("bigint")
  sequence!: string;

  @Field(() => DateTimeScalar, { description: "When it was done." })
  @Column("timestamptz")
  at!: Date;

  @Field(() => String, { description: "The field of the schema that did it, or the command, such as `addPartner`." })
  @Column("text")
  operation!: string;

  @Column("text", { array: true })
  permissions!: string[];

  @Column("uuid", { name: "account_id", nullable: true })
  accountId!: string | null;

  @Column("text", { name: "acted_as" })
  actedAsCode!: string;

  @Field(() => String, { description: "The request that it was part of, as its answer and the log name it." })
  @Column("text", { name: "request_id" })
  requestId!: string;

  @Column("uuid", { name: "row_ids", array: true })
  rowIds!: string[];

  @Column("text", { nullable: true })
  summary!: string | null;

  @Field(() => AuditKind, { description: "Whether it tells of a change or of reading." })
  get kind(): AuditKind {
    return kindOf(this);
  }

  @Field(() => String, { description: "What was done, in plain words, such as “Partner added”." })
  get operationInWords(): string {
    return operationInWords(this.operation);
  }

  @Field(() => String, { description: "The role that acted, in words; or what acted in the place of a person." })
  get actedAs(): string {
    return actedAsInWords(this.actedAsCode);
  }

  @Field(() => Int, {
    nullable: true,
    description: "How many rows were changed or read, those that are not shown to you among them; null if not told.",
  })
  get rowCount(): number | null {
    return countRows(this.rowIds.length, parseSummary(this.summary));
  }
}

/** That a row `t` tells of reading, as SQL: a reader declares no permission, and no purpose of the system's reads for itself. */
export const isReadingSql = "(t.permissions = '{}' and t.acted_as not like 'system:%')";

function kindOf({ permissions, actedAsCode }: AuditEntry): AuditKind {
  return permissions.length === 0 && !actedAsCode.startsWith("system:") ? AuditKind.READ : AuditKind.CHANGE;
}
