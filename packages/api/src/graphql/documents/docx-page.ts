import { convertMillimetersToTwip, type ISectionPropertiesOptions, type IStylesOptions, PageOrientation } from "docx";

/** A4 as Word has it, in twips. */
const [a4Width, a4Height] = [11_906, 16_838];
const margin = convertMillimetersToTwip(16);

/** Width between the margins, in twips. */
export const textWidth = a4Width - 2 * margin;

/** A4, upright. */
export const pageProperties: ISectionPropertiesOptions = {
  page: {
    size: { width: a4Width, height: a4Height, orientation: PageOrientation.PORTRAIT },
    margin: { top: margin, right: margin, bottom: margin, left: margin, header: margin / 2, footer: margin / 2 },
  },
};

/** The style of a heading: its level from 0, its size in half points, the space before it in twips. */
const heading = (outlineLevel: number, size: number, before: number) => ({
  run: { size, bold: true, color: "0B0C0C" },
  paragraph: { spacing: { before, after: 120 }, keepNext: true, outlineLevel },
});
const small = { size: 18, color: "505A5F" };

/** The styles that headings, captions and paragraphs name, so that they can be found and changed as such. */
export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: "Arial", size: 22, language: { value: "en-GB", eastAsia: "en-GB", bidirectional: "en-GB" } },
      paragraph: { spacing: { after: 120 } },
    },
    title: { run: { size: 40, bold: true, color: "0B0C0C" }, paragraph: { spacing: { after: 160 } } },
    heading1: heading(0, 30, 320),
    heading2: heading(1, 26, 280),
    heading3: heading(2, 23, 240),
    heading4: heading(3, 22, 240),
    heading5: heading(4, 22, 240),
    heading6: heading(5, 22, 240),
    caption: { run: { bold: true, size: 22 }, paragraph: { spacing: { before: 120, after: 80 } } },
  },
  paragraphStyles: [
    { id: "Subtitle", name: "Subtitle", basedOn: "Normal", run: { size: 24 }, paragraph: { spacing: { after: 60 } } },
    { id: "Source", name: "Source", basedOn: "Normal", run: small, paragraph: { spacing: { before: 240 } } },
    { id: "Footer", name: "footer", basedOn: "Normal", run: small },
    { id: "TableText", name: "Table Text", basedOn: "Normal", run: { size: 20 }, paragraph: { spacing: { after: 0 } } },
    { id: "TableHead", name: "Table Head", basedOn: "TableText", run: { bold: true } },
    { id: "TableNumber", name: "Table Number", basedOn: "TableText", paragraph: { alignment: "right" } },
    { id: "TableNumberHead", name: "Table Number Head", basedOn: "TableNumber", run: { bold: true } },
  ],
};
