import { AppError } from "../../errors/app-error";
import { type Parameters } from "../lists/address-parameters";
import { parsersOf } from "../lists/filters";
import { fileTurns, openFile, readForFile } from "../lists/open-file";
import type { RequestContext } from "../request-context";
import type { DefinedDocument } from "./define-document";
import { countRows, documentRowsMax } from "./document-content";
import { writeDocx } from "./write-docx";

/** What somebody asks for. */
export interface DocumentRequest {
  readonly parameters: Parameters;
  /** The day in London, as ISO writes it. */
  readonly today: string;
  /** Whether whoever asked has gone away meanwhile. */
  readonly isLeft: () => boolean;
}

/** A document as a file. */
export interface MadeDocument {
  /** Such as `membership-warrington-2012-03-31.docx`: the document, its owner, and the day as at which it holds. */
  readonly fileName: string;
  readonly content: Buffer;
}

/**
 * Makes a document for whoever asks, in turn with exports; undefined, with nothing read, for who has left before. Throws
 * FORBIDDEN, NOT_FOUND or BAD_USER_INPUT as a query would. What it puts on record is written before it is answered.
 */
export async function makeDocument(
  context: RequestContext,
  document: DefinedDocument,
  { parameters, today, isLeft }: DocumentRequest,
): Promise<MadeDocument | undefined> {
  const { name, of, Args } = document;
  const asked = { what: "document", of, parsers: new Map(parsersOf(document.parameters)), Args };
  const { owner, args } = await openFile(context, asked, parameters);
  return fileTurns.take(async () => {
    if (isLeft()) return undefined;
    const operation = `read document of ${name}`;
    const content = await readForFile(context, { operation, of, owner }, async (read) => {
      const built = await document.build(read, { owner, args, today });
      if (countRows(built.sections) > documentRowsMax) throw tooLong();
      return built;
    });
    const fileName = `${name}-${owner.slug}-${content.asAt}.docx`;
    return { fileName, content: await writeDocx({ ...content, title: document.title(owner), owner: owner.name }) };
  });
}

function tooLong(): AppError {
  return new AppError(
    "BAD_USER_INPUT",
    `A Word document has up to ${documentRowsMax} rows, and this one would have more. Ask for less, or export the list as CSV.`,
  );
}
