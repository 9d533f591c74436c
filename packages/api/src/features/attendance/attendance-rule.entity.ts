import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DecimalScalar } from "../../graphql/scalars";
import { BlankReading } from "./attendance.words";

/** The threshold of a body that has chosen none, in percent. */
export const thresholdByDefault = "75";

/** How a body reads its registers. */
@NodeType("AttendanceRule", { description: "How a body reads its registers of attendance." })
@Entity("attendance_rule")
export class AttendanceRule extends Owned {
  static readonly refusals: Refusals = {
    attendance_rule_once_key: [
      "expectedVersion",
      "Somebody has chosen how registers are read at this moment. Send it again.",
    ],
    attendance_rule_threshold_check: ["threshold", "A threshold is from 0 to 100 percent."],
  };

  @Field(() => BlankReading, { description: "What it reads into a blank." })
  @Column("text", { name: "blank_as" })
  blankAs!: BlankReading;

  @Field(() => DecimalScalar, { description: "The rate below which the chair asks why, in percent." })
  @Column("numeric")
  threshold!: string;
}
