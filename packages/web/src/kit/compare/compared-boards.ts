import { listNames } from "../words/running-text";
import type { Region } from "../viewer/viewer";

/** Which boards an address compares, and which of those that it names are none. */
export interface ComparedBoards {
  /** Slugs as they were typed; undefined for all boards of the region. */
  readonly slugs: readonly string[] | undefined;
  /** What is wrong with them, for the error summary. */
  readonly fault: string | undefined;
}

/** Reads the boards out of an address, `boards=halton,warrington`: separated by commas, or given several times. */
export function readBoards(search: URLSearchParams, { boards, name }: Pick<Region, "boards" | "name">): ComparedBoards {
  if (!search.has("boards")) return { slugs: undefined, fault: undefined };
  const typed = search.getAll("boards").flatMap((value) => value.split(","));
  const slugs = [...new Set(typed.map((slug) => slug.trim()).filter((slug) => slug !== ""))];
  if (slugs.length === 0) return { slugs, fault: "Choose at least one board" };
  const unknown = slugs.filter((slug) => !boards.some((board) => board.slug === slug)).map((slug) => `“${slug}”`);
  if (unknown.length === 0) return { slugs, fault: undefined };
  const are = unknown.length === 1 ? "is not a board" : "are not boards";
  return { slugs, fault: `${listNames(unknown)} ${are} of ${name}. Choose from the boards listed.` };
}

/** The query of an address that compares these boards; empty for all of the region. */
export function writeBoards(slugs: readonly string[], { boards }: Pick<Region, "boards">): string {
  const isAll = boards.every(({ slug }) => slugs.includes(slug));
  return isAll ? "" : `?boards=${slugs.map(encodeURIComponent).join(",")}`;
}

/** What is compared, for the folded choices and for paper: "All four boards", "Halton and Warrington". */
export function comparedInWords(slugs: readonly string[] | undefined, { boards }: Pick<Region, "boards">): string {
  const chosen = boards.filter(({ slug }) => slugs?.includes(slug) ?? true);
  return chosen.length === boards.length ? "All boards" : listNames(chosen.map(({ shortName }) => shortName));
}
