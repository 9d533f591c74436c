import { dateInWords } from "@panboard/shared";
import { Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, type Table, TextRun } from "docx";
import type { DocumentSection, TitledContent } from "./document-content";
import { documentStyles, pageProperties } from "./docx-page";
import { buildTable } from "./docx-table";
import { linesOf } from "./docx-text";

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/**
 * Writes a document as .docx, A4 in British English, with headings, table heads and page numbers that assistive technology
 * finds. It names nobody. Throws for sections more than six deep.
 */
export async function writeDocx(content: TitledContent): Promise<Buffer> {
  const { title, owner, asAt, classification, sections, source } = content;
  const document = new Document({
    title: linesOf(title).join(" "),
    creator: "Panboard",
    lastModifiedBy: "Panboard",
    styles: documentStyles,
    sections: [
      {
        properties: pageProperties,
        footers: { default: buildFooter(`${title}. ${classification}.`) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(title) }),
          ...[owner, `As at ${dateInWords(asAt)}`, classification].map(
            (line) => new Paragraph({ style: "Subtitle", children: runsOf(line) }),
          ),
          ...sections.flatMap((section) => buildSection(section)),
          new Paragraph({ style: "Source", children: runsOf(`Source: ${source}`) }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function buildSection({ heading, blocks, sections = [] }: DocumentSection, depth = 0): (Paragraph | Table)[] {
  const level = levels[depth];
  if (!level) throw new Error(`The section ${heading} is more than ${levels.length} deep.`);
  return [
    new Paragraph({ heading: level, children: runsOf(heading) }),
    ...blocks.flatMap((block) => {
      if (typeof block === "string") return [new Paragraph({ children: runsOf(block) })];
      if (block.rows.length === 0) return [new Paragraph({ children: runsOf(block.empty) })];
      const caption = new Paragraph({ style: "Caption", keepNext: true, children: runsOf(block.caption) });
      return [caption, buildTable(block)];
    }),
    ...sections.flatMap((section) => buildSection(section, depth + 1)),
  ];
}

function buildFooter(words: string): Footer {
  const pages = new TextRun({ children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] });
  return new Footer({ children: [new Paragraph({ style: "Footer", children: [...runsOf(`${words} `), pages] })] });
}

function runsOf(text: string): TextRun[] {
  return linesOf(text).map((line, index) => new TextRun(index === 0 ? { text: line } : { text: line, break: 1 }));
}
