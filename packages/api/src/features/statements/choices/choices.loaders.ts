import DataLoader from "dataloader";
import type { Read } from "../../../db/read";
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
