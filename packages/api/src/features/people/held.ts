import DataLoader from "dataloader";
import { Field, ObjectType } from "type-graphql";
import type { Read } from "../../db/read";
import { cacheKeyOf, type OwnedKey } from "../../graphql/loaders";
import { DateScalar } from "../../graphql/scalars";

/** One thing that is held of a person. */
@ObjectType({ description: "One thing that is held of a person, for them to be given." })
export class HeldFact {
  @Field(() => String, { description: "What it is, such as “Seat held”." })
  what!: string;

  @Field(() => String, { description: "Where it is kept." })
  where!: string;

  @Field(() => DateScalar, { nullable: true, description: "First day." })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day; null while no end is set." })
  until!: string | null;

  @Field(() => String, { description: "What it says, in words." })
  text!: string;
}

/** A row of a body that names a person, as it is told to them. */
export interface HeldRow extends HeldFact {
  readonly bodyId: string;
  readonly personId: string;
  /** The row's own id, by which the trail knows it. */
  readonly rowId: string;
}

/** How the rows of a table that name people are told to them. */
export interface HeldSource {
  readonly table: string;
  /** The columns that name a person. */
  readonly columns: readonly string[];
  /** Reads the rows that name any of these people, removed ones too, as far as the viewer sees them: one statement for all. */
  readonly list: (read: Read, bodyIds: readonly string[], personIds: readonly string[]) => Promise<readonly HeldRow[]>;
}

/** Rows that are told of people at once at the most, of each table. */
export const heldRowsMax = 10_000;

const sources = new Map<string, HeldSource>();

/** Says what is held of people in a table, beside its noun. Throws for a second source of a table. */
export function defineHeld(source: HeldSource): HeldSource {
  if (sources.has(source.table)) throw new Error(`What ${source.table} holds of people is said twice.`);
  sources.set(source.table, source);
  return source;
}

/** What tables hold of people, in the order in which they said so. */
export function listHeldSources(): HeldSource[] {
  return [...sources.values()];
}

/** What is held of people in every table that names them, table by table. */
export function heldRowsLoader(read: Read): DataLoader<OwnedKey, readonly HeldRow[], string> {
  return new DataLoader(
    async (people) => {
      const [bodyIds, personIds] = [people.map(({ bodyId }) => bodyId), people.map(({ id }) => id)];
      const found = await Promise.all(listHeldSources().map(({ list }) => list(read, bodyIds, personIds)));
      return people.map(({ bodyId, id }) => found.flat().filter((row) => row.bodyId === bodyId && row.personId === id));
    },
    { cacheKeyFn: cacheKeyOf },
  );
}
