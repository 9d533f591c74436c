import { Field, ObjectType, registerEnumType } from "type-graphql";
import { DateScalar } from "../../graphql/scalars";
import { Group } from "./group.entity";

/** What became of groups on a day. */
export enum StructureChangeKind {
  BEGAN = "BEGAN",
  ENDED = "ENDED",
  MERGED = "MERGED",
  SPLIT = "SPLIT",
  SUCCEEDED = "SUCCEEDED",
  MOVED = "MOVED",
  TERMS_AGREED = "TERMS_AGREED",
}
registerEnumType(StructureChangeKind, {
  name: "StructureChangeKind",
  description: "What became of groups on a day.",
  valuesConfig: {
    BEGAN: { description: "The group began, and took over from none." },
    ENDED: { description: "It was its last day, and none took over from it." },
    MERGED: { description: "The groups became one: that of `to`." },
    SPLIT: { description: "The group became several: those of `to`." },
    SUCCEEDED: { description: "The group of `to` took over from the group." },
    MOVED: { description: "The group reports to that of `to` from then on, and did not before." },
    TERMS_AGREED: { description: "The group’s terms of reference were agreed." },
  },
});

/** What became of groups on one day. */
@ObjectType({ description: "What became of groups on a day that is known." })
export class StructureChange {
  @Field(() => DateScalar, { description: "The day; of a group that ended its last." })
  day!: string;

  @Field(() => StructureChangeKind, { description: "What became of them." })
  kind!: StructureChangeKind;

  @Field(() => [Group], { description: "The groups that it is about, by name; where others took over, those before." })
  groups!: Group[];

  @Field(() => [Group], { description: "The groups that took over, or the one that it reports to now; else none." })
  to!: Group[];
}
