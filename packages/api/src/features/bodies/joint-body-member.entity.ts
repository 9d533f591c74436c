import { Column, Entity, PrimaryColumn } from "typeorm";

/** A board's membership of a joint body, from a day and perhaps to a day, both included. */
@Entity("joint_body_member")
export class JointBodyMember {
  @PrimaryColumn("uuid", { name: "region_id" })
  regionId!: string;

  @PrimaryColumn("uuid", { name: "joint_body_id" })
  jointBodyId!: string;

  @PrimaryColumn("uuid", { name: "board_id" })
  boardId!: string;

  @PrimaryColumn("date", { name: "from_day" })
  fromDay!: string;

  @Column("date", { name: "to_day", nullable: true })
  toDay!: string | null;
}
