import { listNames } from "../../kit/words/running-text";
import type { BoardStructure, StructureComparison } from "./structure-comparison";

/** Which boards have no lay member, and of which that is not known, in sentences; none where no board is compared. */
export function layMemberSentences({ boards }: Pick<StructureComparison, "boards">): string[] {
  const known = boards.filter(({ hasLayMember }) => hasLayMember !== null);
  const without = known.filter(({ hasLayMember }) => hasLayMember === false);
  const unknown = boards.filter(({ hasLayMember }) => hasLayMember === null);
  const [has, have] = [without.length === 1 ? "has" : "have", unknown.length === 1 ? "has" : "have"];
  return [
    ...(without.length > 0 ? [`${namesOf(without)} ${has} no lay member.`] : []),
    ...(known.length > 0 && without.length === 0 ? ["Every board that published its seats has a lay member."] : []),
    ...(unknown.length > 0
      ? [`${namesOf(unknown)} ${have} published no seats, so a lay member is neither known nor ruled out.`]
      : []),
  ];
}

const namesOf = (boards: readonly BoardStructure[]): string => listNames(boards.map(({ body }) => body.shortName));
