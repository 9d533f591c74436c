import { type ApiQuery, useApiQuery } from "../../kit/api/api";
import type { Body } from "../../kit/viewer/viewer";
import { PublishedStructureDocument, type PublishedStructureQuery } from "./generated/structure";

/** What stands of what a body published. */
export type Publication = NonNullable<
  Extract<NonNullable<PublishedStructureQuery["node"]>, { readonly publishedStructure?: unknown }>["publishedStructure"]
>;

/** Reads what a body has published of its groups and seats; null where nothing stands. */
export function usePublished({ id }: Pick<Body, "id">): ApiQuery<Publication | null> {
  return useApiQuery("PublishedStructure", PublishedStructureDocument, { body: id }, { select: readPublished });
}

function readPublished({ node }: PublishedStructureQuery): Publication | null {
  return (node && "publishedStructure" in node ? node.publishedStructure : null) ?? null;
}
