import DataLoader from "dataloader";
import type { Read } from "../../../db/read";
import type { Said } from "../statements.loaders";
import type { Choice } from "./choice.type";
import { StandingChoice } from "./standing-choice.entity";
import { StatementChoice } from "./statement-choice.entity";

/** Choices by id, boards' and those for areas that no board owns. */
export function choicesLoader(read: Read): DataLoader<string, Choice | undefined> {
  return new DataLoader(async (ids) => {
    const page = { where: { id: [...ids] }, orderBy: ["id"], limit: ids.length } as const;
    const [ofBoards, shared] = [
      await read.repo(StatementChoice).list(page),
      await read.repo(StandingChoice).list(page),
    ];
    const byId = new Map<string, Choice>([...ofBoards, ...shared].map((choice) => [choice.id, choice]));
    return ids.map((id) => byId.get(id));
  });
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
