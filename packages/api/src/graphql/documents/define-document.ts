import type { ClassType } from "type-graphql";
import type { Read } from "../../db/read";
import { ruleFilters } from "../lists/filters";
import type { Filters, FilterValues } from "../lists/list-declaration";
import type { FoundOwner } from "../lists/find-owner";
import type { ListOwner } from "../lists/owners";
import type { DocumentContent } from "./document-content";

/** Whose document is asked for, and what by its parameters. */
export interface AskedDocument<Args> {
  readonly owner: FoundOwner;
  readonly args: Args;
  /** The day in London, as ISO writes it. */
  readonly today: string;
}

/** What a document declares. */
export interface DocumentDeclaration<F extends Filters> {
  /** In its address and the names of its files; no other document has it. */
  readonly name: string;
  /** Whose it is, and to whom it is shown. */
  readonly of: ListOwner;
  /** What its address takes besides whose it is. */
  readonly parameters?: F;
  readonly title: (owner: FoundOwner) => string;
  /** What it says: reads under the viewer's rights, in one snapshot. */
  build(read: Read, asked: AskedDocument<FilterValues<F>>): Promise<DocumentContent>;
}

/** A document that was declared, whatever its parameters are. */
export interface DefinedDocument {
  readonly name: string;
  readonly of: ListOwner;
  readonly parameters: Filters;
  /** The rules of its parameters. */
  readonly Args: ClassType<object>;
  readonly title: (owner: FoundOwner) => string;
  build(read: Read, asked: AskedDocument<object>): Promise<DocumentContent>;
}

/** Declares a Word document, which is then at `GET /documents/<name>` for those to whom its owner's is shown. */
export function defineDocument<F extends Filters = Record<never, never>>(
  declaration: DocumentDeclaration<F>,
): DefinedDocument {
  const parameters: Filters = declaration.parameters ?? {};
  class DocumentArguments {}
  ruleFilters(DocumentArguments.prototype, parameters);
  return { ...declaration, parameters, Args: DocumentArguments };
}
