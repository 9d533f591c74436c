import { inflateRawSync } from "node:zlib";

const [entrySignature, endSignature] = [0x02014b50, 0x06054b50];

/** The texts of the parts of a .docx by their names, read as any zip file is: by the list at its end. */
export function readDocx(file: Buffer): ReadonlyMap<string, string> {
  const end = file.lastIndexOf(signatureBytes(endSignature));
  if (end < 0) throw new Error("This is no zip file.");
  const parts = new Map<string, string>();
  let at = file.readUInt32LE(end + 16);
  for (let count = file.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (file.readUInt32LE(at) !== entrySignature) throw new Error("The list of the zip file is broken.");
    const [method, size] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20)];
    const [nameLength, more] = [file.readUInt16LE(at + 28), file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)];
    const local = file.readUInt32LE(at + 42);
    const name = file.toString("utf8", at + 46, at + 46 + nameLength);
    const begin = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(begin, begin + size);
    parts.set(name, (method === 0 ? packed : inflateRawSync(packed)).toString("utf8"));
    at += 46 + nameLength + more;
  }
  return parts;
}

function signatureBytes(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}

/** The part of a .docx that holds its text, as XML. Throws where there is none. */
export function mainPartOf(file: Buffer): string {
  const main = readDocx(file).get("word/document.xml");
  if (main === undefined) throw new Error("The file holds no document.");
  return main;
}

/** A paragraph as a reader meets it: the name of its style, and its text. */
export type ReadParagraph = readonly [style: string, text: string];

/** The paragraphs of XML in their order, those in tables among them; one without a style is "Normal". */
export function paragraphsOf(xml: string): ReadParagraph[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => {
    const [, style = "Normal"] = /<w:pStyle w:val="([^"]+)"/.exec(paragraph) ?? [];
    const texts = [...paragraph.matchAll(/<w:br\/>|<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? "\n");
    return [style, readEntities(texts.join(""))];
  });
}

/** The rows of a document's tables as the texts of their cells, heads first. */
export function rowsOf(xml: string): string[][] {
  return [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
      paragraphsOf(cell)
        .map(([, text]) => text)
        .join("\n"),
    ),
  );
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function readEntities(text: string): string {
  return text.replaceAll(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
