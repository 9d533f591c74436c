import { Field, registerEnumType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Regional } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";

export enum AreaKind {
  LOCAL_AUTHORITY = "LOCAL_AUTHORITY",
  LOCALITY = "LOCALITY",
  REGION = "REGION",
  WIDER_REGION = "WIDER_REGION",
  COUNTRY = "COUNTRY",
  STATISTICAL_NEIGHBOURS = "STATISTICAL_NEIGHBOURS",
}
registerEnumType(AreaKind, {
  name: "AreaKind",
  description: "What a place is: a board's own area, a locality in it, or one to compare with.",
  valuesConfig: {
    LOCAL_AUTHORITY: { description: "A local authority's area." },
    LOCALITY: { description: "A part of a local authority's area." },
    REGION: { description: "The region itself: its boards' areas together." },
    WIDER_REGION: { description: "A region of England, such as the North West." },
    COUNTRY: { description: "England." },
    STATISTICAL_NEIGHBOURS: { description: "The statistical neighbours of a board's area, as an average." },
  },
});

/** A place that statistics are about. */
@NodeType("Area", { description: "A place that statistics are about." })
@Entity("area")
export class Area extends Regional {
  @Field(() => String, { description: "Natural key within the region, such as `cheshire-east` or `england`." })
  @Column("text")
  slug!: string;

  @Field(() => String, { description: "Name for people." })
  @Column("text")
  name!: string;

  @Field(() => AreaKind, { description: "What the place is." })
  @Column("text")
  kind!: AreaKind;

  @Field(() => String, { nullable: true, description: "ONS code, such as `E06000049`." })
  @Column("text", { name: "ons_code", nullable: true })
  onsCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Number of the local authority at the Department for Education.",
  })
  @Column("text", { name: "dfe_code", nullable: true })
  dfeCode!: string | null;

  /** The board whose area this is or lies in, or whose neighbours these are. */
  @Column("uuid", { name: "body_id", nullable: true })
  bodyId!: string | null;

  /** First day of the area, or of the council whose area it is; none where that is not kept. */
  @Column("date", { name: "from_day", nullable: true })
  fromDay!: string | null;

  /** Order among the region's areas, the same on every page. */
  @Column("integer")
  position!: number;
}
