import type { Region } from "../../kit/viewer/viewer";
import type { ComparisonChoice } from "./comparison-state";
import { capitalise, countWords, listNames } from "../../kit/words/running-text";
import { spanWords } from "./period-words";

/** "Four Cheshire boards side by side, 31 March 2011 to 31 March 2014.", with the areas beside them by name. */
export function introOf(choice: ComparisonChoice, region: Region): string {
  if (choice.areas.length === 0) return "No area is chosen.";
  const span = spanWords([{ label: choice.from }, { label: choice.to }]);
  const boards = region.boards.filter(({ area }) => choice.areas.includes(area.slug));
  const others = choice.areas
    .filter((slug) => !boards.some(({ area }) => area.slug === slug))
    .map((slug) => region.areas.find((area) => area.slug === slug)?.name ?? slug);
  if (boards.length < 2) {
    const names = [...boards.map(({ shortName }) => shortName), ...others];
    return `${listNames(names)}, ${span}.`;
  }
  const beside = others.length > 0 ? ` with ${listNames(others)}` : "";
  return `${capitalise(countWords(boards.length))} ${region.name} boards side by side${beside}, ${span}.`;
}
