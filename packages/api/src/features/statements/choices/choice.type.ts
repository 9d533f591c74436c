import { Field, Int, InterfaceType } from "type-graphql";
import { typeOfRow } from "../../../db/row-id";
import { Node } from "../../../graphql/node";
import { DateTimeScalar } from "../../../graphql/scalars";

/** That somebody chose which of several statements stands: a board for its own areas, the region's steward for shared ones. */
@InterfaceType("Choice", {
  implements: Node,
  description:
    "Somebody’s choice of the statement that stands: a board’s for its own areas, or the region’s steward’s for areas that no board owns.",
  resolveType: typeOfRow,
})
export abstract class Choice {
  bodyId!: string;
  statementId!: string;

  @Field(() => String, { description: "Why it was chosen, as whoever chose it said." })
  reason!: string;

  @Field(() => Int, { description: "1, and one more with every change; what `expectedVersion` means." })
  version!: number;

  @Field(() => DateTimeScalar, { description: "When it was chosen, or taken back." })
  changedAt!: Date;

  @Field(() => String, { description: "The role that chose it or took it back, in words." })
  changedBy!: string;
}
