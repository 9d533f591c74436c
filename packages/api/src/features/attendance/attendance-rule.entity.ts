import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateScalar, DecimalScalar } from "../../graphql/scalars";
import { BlankReading } from "./attendance.words";

/** The threshold of a body that has chosen none, in percent. */
export const thresholdByDefault = "75";

/** How a body reads its registers from a day on. */
@NodeType("AttendanceRule", { description: "How a body reads its registers of attendance from a day on." })
@Entity("attendance_rule")
export class AttendanceRule extends Owned {
  static readonly refusals: Refusals = {
    attendance_rule_day_key: ["from", "There is a rule from this day on: change that."],
    attendance_rule_threshold_check: ["threshold", "A threshold is from 0 to 100 percent."],
  };

  /** The first day. */
  @Field(() => DateScalar, { name: "from", description: "The first day." })
  override readonly recordedOn!: string;

  @Field(() => BlankReading, { description: "What it reads into a blank." })
  @Column("text", { name: "blank_as" })
  blankAs!: BlankReading;

  @Field(() => DecimalScalar, { description: "The rate below which the chair asks why, in percent." })
  @Column("numeric")
  threshold!: string;
}
