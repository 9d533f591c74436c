import DataLoader from "dataloader";
import type { Read } from "../../../db/read";
import { cacheKeyOf, listOwned, type OwnedKey } from "../../../graphql/loaders";
import type { Said } from "../statements.loaders";
import type { Choice } from "./choice.type";
import { StandingChoice } from "./standing-choice.entity";
import { StatementChoice } from "./statement-choice.entity";

/** Choices by the body whose statement was chosen and their id, boards' and those for areas that no board owns. */
export function choicesLoader(read: Read): DataLoader<OwnedKey, Choice | undefined, string> {
  return new DataLoader(
    async (keys) => {
      const ofBoards = await listOwned(read, StatementChoice, keys);
      const others = keys.filter((key) => !ofBoards.has(cacheKeyOf(key)));
      const where = { regionId: read.rights.regionIds, id: others.map(({ id }) => id) };
      const shared =
        others.length === 0
          ? []
          : await read.repo(StandingChoice).list({ where, orderBy: ["id"], limit: others.length });
      const byKey = new Map<string, Choice>([...ofBoards, ...shared.map((row) => [cacheKeyOf(row), row] as const)]);
      return keys.map((key) => byKey.get(cacheKeyOf(key)));
    },
    { cacheKeyFn: cacheKeyOf },
  );
}

type Chosen = Pick<StandingChoice, "bodyId" | "statementId" | "revisionNumber">;

/** The revisions that choices for areas of no board let stand; undefined of those that were withdrawn since. */
export function chosenRevisionsLoader(read: Read): DataLoader<Chosen, Said | undefined, string> {
  const keyOf = (statementId: string, number: number): string => `${statementId} ${number}`;
  return new DataLoader(
    async (choices) => {
      const rows = await read.rows<Said>(
        "chosen revisions",
        `select r.statement_id as "statementId", r.number, r.value_kind as "valueKind", r.value::text as value, r.note
         from unnest($1::uuid[], $2::uuid[], $3::integer[]) k (body_id, statement_id, number)
         join revision r on r.body_id = k.body_id and r.statement_id = k.statement_id and r.number = k.number
         where r.published_at is not null and r.withdrawn_at is null`,
        [
          choices.map(({ bodyId }) => bodyId),
          choices.map(({ statementId }) => statementId),
          choices.map(({ revisionNumber }) => revisionNumber),
        ],
      );
      const byKey = new Map(rows.map((row) => [keyOf(row.statementId, row.number), row]));
      return choices.map(({ statementId, revisionNumber }) => byKey.get(keyOf(statementId, revisionNumber)));
    },
    { cacheKeyFn: ({ statementId, revisionNumber }) => keyOf(statementId, revisionNumber) },
  );
}
