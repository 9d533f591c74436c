import { Extensions } from "type-graphql";

/**
 * Says as how many rows a list without pages counts where lists stand within lists: of one whose rows are worked out, and cost
 * as much as rows that are read.
 */
export function CountsAs(rows: number): MethodDecorator & PropertyDecorator {
  return Extensions({ rows });
}
