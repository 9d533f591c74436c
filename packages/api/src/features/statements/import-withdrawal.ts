import { Field, ObjectType } from "type-graphql";
import { actorInWords } from "../../db/owned";
import { DateTimeScalar } from "../../graphql/scalars";
import type { FigureImport } from "./figure-import.entity";

/** That an import was withdrawn. */
@ObjectType({ description: "When an import was withdrawn, by whom, and why." })
export class ImportWithdrawal {
  @Field(() => DateTimeScalar, { description: "When it was withdrawn." })
  at!: Date;

  @Field(() => String, { description: "The role that withdrew it, in words." })
  by!: string;

  @Field(() => String, { description: "Why, as whoever withdrew it said." })
  reason!: string;
}

/** When an import was withdrawn, by whom and why; null while it counts. */
export function withdrawalOf({ withdrawnAt, withdrawnAs, withdrawnReason }: FigureImport): ImportWithdrawal | null {
  if (withdrawnAt === null || withdrawnAs === null || withdrawnReason === null) return null;
  return { at: withdrawnAt, by: actorInWords(withdrawnAs), reason: withdrawnReason };
}
