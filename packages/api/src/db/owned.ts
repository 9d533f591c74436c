import { Column, PrimaryColumn } from "typeorm";

/** Columns that every row of a body has. `body_id` comes first in its keys; `recorded_on` is the day the row is about. */
export abstract class Owned {
  @PrimaryColumn("uuid", { name: "body_id" })
  bodyId!: string;

  @PrimaryColumn("uuid")
  id!: string;

  @Column("uuid", { name: "region_id" })
  regionId!: string;

  @Column("date", { name: "recorded_on" })
  recordedOn!: string;
}

/** Columns that every reference row of a region has. */
export abstract class Regional {
  @PrimaryColumn("uuid", { name: "region_id" })
  regionId!: string;

  @PrimaryColumn("uuid")
  id!: string;
}
