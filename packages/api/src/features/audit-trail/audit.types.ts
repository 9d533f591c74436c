import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import type { AuditAction } from "../../db/audit";

/** What became of a row, as the schema's enumeration. */
export const AuditActionEnum: Readonly<Record<AuditAction, AuditAction>> = {
  INSERT: "INSERT",
  CHANGE: "CHANGE",
  REMOVE: "REMOVE",
  RESTORE: "RESTORE",
};
registerEnumType(AuditActionEnum, {
  name: "AuditAction",
  description: "What became of a row.",
  valuesConfig: {
    INSERT: { description: "It was added." },
    CHANGE: { description: "It was changed." },
    REMOVE: { description: "It was removed." },
    RESTORE: { description: "It was brought back." },
  },
});

/** Whose account did something. */
@ObjectType({ description: "Whose account did something that is on record." })
export class AuditPerson {
  @Field(() => ID, { description: "Id of the account, good for the filter `person`." })
  id!: string;

  @Field(() => String, { nullable: true, description: "The account’s name; null where it is not kept any longer." })
  name!: string | null;
}

/** A value that a change made another. */
@ObjectType({ description: "A value of a row before a change and after it." })
export class AuditField {
  @Field(() => String, { description: "The value’s name, in words." })
  name!: string;

  @Field(() => String, { nullable: true, description: "The value before; null where there was none." })
  before!: string | null;

  @Field(() => String, { nullable: true, description: "The value after; null where there is none." })
  after!: string | null;
}

/** What became of one row, as far as the reader may see that row. */
@ObjectType("AuditChange", { description: "What became of one row, as far as you may see the row." })
export class AuditChangeView {
  @Field(() => Boolean, { description: "Whether you may see the row. Of one that you may not nothing else is told." })
  isShown!: boolean;

  @Field(() => AuditActionEnum, { nullable: true, description: "What became of the row." })
  action!: AuditAction | null;

  @Field(() => String, { nullable: true, description: "What the row is, in words, such as “Partner”." })
  rowKind!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What the row is called; null where it has no name, and where the values were erased.",
  })
  rowName!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The row’s id, good for `node(id:)`; null where it has none, and where the values were erased.",
  })
  rowId!: string | null;

  @Field(() => Boolean, {
    description: "Whether the values were erased: what became of the row is all that is kept.",
  })
  isErased!: boolean;

  @Field(() => [AuditField], { description: "The values that are other than before; of a new row all that it has." })
  fields!: readonly AuditField[];
}

/** One operation of a trail, and what it is called. */
@ObjectType({ description: "An operation that a trail tells of." })
export class AuditOperation {
  @Field(() => String, { description: "Its name, good for the filter `operation`." })
  operation!: string;

  @Field(() => String, { description: "What was done, in plain words." })
  inWords!: string;
}

/** What a trail can be filtered by, as far as it occurs there. */
@ObjectType({ description: "Who and what occurs in a trail, for its filters." })
export class AuditTrailChoices {
  @Field(() => [AuditPerson], { description: "Who did something, by their names." })
  people!: readonly AuditPerson[];

  @Field(() => [AuditOperation], { description: "What was done, by its words." })
  operations!: readonly AuditOperation[];
}
