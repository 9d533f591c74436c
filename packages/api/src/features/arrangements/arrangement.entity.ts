import { Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateScalar } from "../../graphql/scalars";
import { ArrangementKind, WorkingTogetherEdition } from "./arrangement.words";

/** What a board has published of its arrangements. */
@ObjectType({ description: "The document in which a board has published its arrangements." })
export class ArrangementDocument {
  @Field(() => String, { description: "Its title." })
  title!: string;

  @Field(() => String, { description: "Its address, which begins with https." })
  url!: string;
}

/** What is told of days that another arrangement has; at which field, says what was sent. */
export const overlapWords = "The board has another arrangement on some of these days.";

/** What a board was in a span of days. One holds at a time; every viewer of the region reads it. */
@NodeType("Arrangement", {
  description: "What a board was in a span of days, under which guidance and with which statutory partners.",
})
@Entity("arrangement")
export class Arrangement extends Owned {
  static readonly refusals: Refusals = {
    arrangement_once_key: ["from", overlapWords],
    arrangement_days_check: ["until", "The last day is before the first."],
    arrangement_edition_check: ["edition", "A board of this kind was never under this edition of Working Together."],
  };

  @Field(() => ArrangementKind, { description: "What the board was." })
  @Column("text")
  kind!: ArrangementKind;

  @Field(() => WorkingTogetherEdition, {
    nullable: true,
    description: "The edition of Working Together that it followed; null where that is not stated.",
  })
  @Column("text", { nullable: true })
  edition!: WorkingTogetherEdition | null;

  @Column("text", { name: "document_title", nullable: true })
  documentTitle!: string | null;

  @Column("text", { name: "document_url", nullable: true })
  documentUrl!: string | null;

  @Field(() => String, { nullable: true, description: "What the board wanted for children, in its own words." })
  @Column("text", { nullable: true })
  vision!: string | null;

  @Field(() => String, { nullable: true, description: "Where this is taken from, such as the law or a report." })
  @Column("text", { nullable: true })
  source!: string | null;

  @Field(() => DateScalar, { name: "from", description: "First day." })
  @Column("date", { name: "from_day" })
  fromDay!: string;

  @Field(() => DateScalar, { name: "until", nullable: true, description: "Last day; null while no end is set." })
  @Column("date", { name: "until_day", nullable: true })
  untilDay!: string | null;

  /** The list of statutory partners that holds: each change of the list has a number of its own. */
  @Column("integer", { name: "partners_number" })
  partnersNumber!: number;

  @Column("timestamptz", { name: "published_at", nullable: true })
  publishedAt!: Date | null;
}
