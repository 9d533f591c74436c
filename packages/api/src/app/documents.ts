import type { DefinedDocument } from "../graphql/documents/define-document";
import { features } from "./features";

/** Every Word document of the product by its name. Throws where two have one name, or one is of no single body or region. */
export function listDocuments(): ReadonlyMap<string, DefinedDocument> {
  const documents = new Map<string, DefinedDocument>();
  for (const document of features.flatMap((feature) => feature.documents)) {
    if (documents.has(document.name)) throw new Error(`Two documents are called ${document.name}.`);
    if (document.of.kind === "GROUP") throw new Error(`${document.name} is nobody's document.`);
    documents.set(document.name, document);
  }
  return documents;
}
