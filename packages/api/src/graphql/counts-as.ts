import { Extensions } from "type-graphql";

/**
 * Says as how many rows a field counts where lists stand within lists: of what is worked out, and costs as much as rows that
 * are read.
 */
export function CountsAs(rows: number): MethodDecorator & PropertyDecorator {
  return Extensions({ rows });
}
