import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../graphql/scalars";
import { GroupKind } from "../groups";
import { Constituency, SeatRole } from "../seats";

/** A group as it was published. */
@ObjectType({ description: "A group as it was published." })
export class PublishedGroup {
  @Field(() => ID, { description: "What tells it from the publication’s other groups; no node." })
  key!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => GroupKind, { description: "What kind of group it is." })
  kind!: GroupKind;

  @Field(() => ID, { nullable: true, description: "The `key` of the group that it reports to." })
  reportsTo!: string | null;

  @Field(() => String, { nullable: true, description: "The post that chairs it." })
  chairPost!: string | null;

  /** Bodies that it also reports to. */
  bodyIds!: readonly string[];
}

/** A seat as it was published: a post, never who holds it. */
@ObjectType({ description: "A seat as it was published: a post, never who holds it." })
export class PublishedSeat {
  @Field(() => ID, { description: "The `key` of the group that it is on." })
  group!: string;

  @Field(() => String, { description: "The post." })
  post!: string;

  @Field(() => SeatRole, { description: "What it is for." })
  role!: SeatRole;

  @Field(() => Boolean, { nullable: true, description: "Whether it votes; null where that is not stated." })
  votes!: boolean | null;

  @Field(() => Constituency, { nullable: true, description: "Whom it stands for where it is of no agency." })
  constituency!: Constituency | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Since when nobody held it; null where somebody did, and where that is not known.",
  })
  vacantSince!: string | null;

  agencyId!: string | null;
}

/** How many seats there are, of what was published. */
@ObjectType({ description: "How many seats there are, of what was published." })
export class SeatCounts {
  @Field(() => Int, { description: "Seats." })
  seats!: number;

  @Field(() => Int, { description: "Seats that vote; those of which that is not stated are not among them." })
  voting!: number;

  @Field(() => Int, { description: "Seats that nobody held on the day as at which they are published." })
  vacant!: number;

  @Field(() => Int, { description: "Of these, seats that nobody had held for more than 90 days by then." })
  vacantOver90Days!: number;
}

/** One board in a comparison of structures. */
@ObjectType({ description: "One board in a comparison of structures." })
export class BoardStructure {
  bodyId!: string;

  @Field(() => Int, { nullable: true, description: "Groups; null where the board has published none." })
  groups!: number | null;

  @Field(() => SeatCounts, { nullable: true, description: "Its seats; null where the board has published none." })
  seats!: SeatCounts | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it has a lay member’s seat; null where the board has published no seats.",
  })
  hasLayMember!: boolean | null;
}

/** An agency's seats on one board. */
@ObjectType({ description: "An agency’s seats on one board." })
export class AgencyOnBoard extends SeatCounts {
  bodyId!: string;
}

/** One agency in a comparison of structures. */
@ObjectType({ description: "One agency in a comparison of structures." })
export class AgencyStructure {
  agencyId!: string;

  @Field(() => [AgencyOnBoard], { description: "Its seats on each board that has published seats of it." })
  boards!: AgencyOnBoard[];
}

/** What the boards of a region have published of their structures, side by side. */
@ObjectType({ description: "What the boards of a region have published of their groups and seats, side by side." })
export class StructureComparison {
  @Field(() => [BoardStructure], {
    description: "A row a board, in the region’s order; one that has published nothing is among them.",
  })
  boards!: BoardStructure[];

  @Field(() => [AgencyStructure], {
    description:
      "A row an agency that has a seat on any of them; agencies that were merged are one, and those that were removed from the register since are left out.",
  })
  agencies!: AgencyStructure[];

  /** The joint bodies of the region. */
  jointBodyIds!: readonly string[];
}
