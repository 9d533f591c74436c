import type { FastifyInstance } from "fastify";
import { notFound } from "../errors/app-error";
import { dayInLondon } from "../features/statements";
import type { DefinedDocument } from "../graphql/documents/define-document";
import { makeDocument } from "../graphql/documents/make-document";
import { type FileParts, serveFiles } from "./serve-files";

/** What documents are served with. */
export interface DocumentParts extends FileParts {
  readonly documents: ReadonlyMap<string, DefinedDocument>;
}

const contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Serves `GET /documents/:name`: a declared document as .docx, out of one snapshot, to whoever the bearer token names. */
export function serveDocuments(app: FastifyInstance, { documents, ...parts }: DocumentParts): void {
  serveFiles(app, "/documents", parts, async ({ context, name, parameters, isLeft }) => {
    const document = documents.get(name);
    if (!document) throw notFound();
    const made = await makeDocument(context, document, { parameters, today: dayInLondon(new Date()), isLeft });
    return made && { contentType, ...made };
  });
}
