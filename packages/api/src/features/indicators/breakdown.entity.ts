import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Regional } from "../../db/owned";

/** A dimension by which indicators are broken down, such as category of abuse. */
@ObjectType({ description: "A dimension by which an indicator is broken down, such as category of abuse." })
@Entity("breakdown")
export class Breakdown extends Regional {
  @Field(() => String, { description: "Natural key within the region, such as `category_of_abuse`." })
  @Column("text")
  code!: string;

  @Field(() => String, { description: "Name for people." })
  @Column("text")
  title!: string;
}

/** One value of a breakdown, such as neglect. */
@ObjectType({ description: "One value of a breakdown, such as neglect." })
@Entity("category")
export class Category extends Regional {
  @Column("uuid", { name: "breakdown_id" })
  breakdownId!: string;

  @Field(() => String, { description: "Natural key within the breakdown, such as `neglect`." })
  @Column("text")
  code!: string;

  @Field(() => String, { description: "Name for people." })
  @Column("text")
  title!: string;

  /** The one area that it is a part of, such as a locality; none where every area has it. */
  @Column("uuid", { name: "area_id", nullable: true })
  areaId!: string | null;

  /** Order within the breakdown. */
  @Column("integer")
  position!: number;
}

/** By which breakdowns an indicator may be stated. */
@Entity("indicator_breakdown")
export class IndicatorBreakdown {
  @PrimaryColumn("uuid", { name: "region_id" })
  regionId!: string;

  @PrimaryColumn("uuid", { name: "indicator_id" })
  indicatorId!: string;

  @PrimaryColumn("uuid", { name: "breakdown_id" })
  breakdownId!: string;
}
