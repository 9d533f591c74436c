import type { DocumentSection, TitledContent } from "./document-content";
import { mainPartOf, paragraphsOf, readDocx, rowsOf } from "./testing/read-docx";
import { writeDocx } from "./write-docx";

const table = {
  caption: "Agencies",
  columns: [
    { head: "Agency", width: 2 },
    { head: "Seats", format: "numeric" as const },
  ],
  rows: [
    ["Police", "2"],
    ["Health", "1"],
  ],
  empty: "No agency had a seat.",
};

function given(said: Partial<TitledContent> = {}): TitledContent {
  return {
    title: "Members of Halton",
    owner: "Halton Safeguarding Children Board",
    asAt: "2012-03-31",
    classification: "Not published",
    sections: [{ heading: "Seats", blocks: ["Who sits on it.", table] }],
    source: "the register of Halton.",
    ...said,
  };
}

const written = async (said?: Partial<TitledContent>) => mainPartOf(await writeDocx(given(said)));

test("says whose it is, as at which day, who may see it and where it comes from, under headings that are headings", async () => {
  const inner: DocumentSection = { heading: "Deputies", blocks: ["None."], sections: [{ heading: "Who", blocks: [] }] };
  const sections = [{ heading: "Seats", blocks: ["Who sits on it."], sections: [inner] }];
  expect(paragraphsOf(await written({ sections }))).toEqual([
    ["Title", "Members of Halton"],
    ["Subtitle", "Halton Safeguarding Children Board"],
    ["Subtitle", "As at 31 March 2012"],
    ["Subtitle", "Not published"],
    ["Heading1", "Seats"],
    ["Normal", "Who sits on it."],
    ["Heading2", "Deputies"],
    ["Normal", "None."],
    ["Heading3", "Who"],
    ["Source", "Source: the register of Halton."],
  ]);
});

test("refuses sections that no heading is deep enough for", async () => {
  const nested = (depth: number): DocumentSection => ({
    heading: `At ${depth}`,
    blocks: [],
    sections: depth === 1 ? [] : [nested(depth - 1)],
  });
  expect(paragraphsOf(await written({ sections: [nested(6)] }))).toContainEqual(["Heading6", "At 1"]);
  await expect(writeDocx(given({ sections: [nested(7)] }))).rejects.toThrow("The section At 1 is more than 6 deep.");
});

test("the heads of a table are marked and repeated, no row is split, and the column that names the row is told", async () => {
  const xml = await written();
  expect(rowsOf(xml)).toEqual([["Agency", "Seats"], ...table.rows]);
  const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
  expect(rows.map((row) => [row.includes("<w:tblHeader/>"), row.includes("<w:cantSplit/>")])).toEqual([
    [true, true],
    [false, true],
    [false, true],
  ]);
  expect(paragraphsOf(xml).filter(([style]) => /Table|Caption/.test(style))).toEqual([
    ["Caption", "Agencies"],
    ["TableHead", "Agency"],
    ["TableNumberHead", "Seats"],
    ["TableHead", "Police"],
    ["TableNumber", "2"],
    ["TableHead", "Health"],
    ["TableNumber", "1"],
  ]);
  expect(xml).toMatch(/<w:tblLook [^>]*w:firstRow="(true|1)"[^>]*w:firstColumn="(true|1)"/);
});

test("a column other than the first may name the row", async () => {
  const xml = await written({ sections: [{ heading: "Seats", blocks: [{ ...table, rowHead: 1 }] }] });
  expect(paragraphsOf(xml)).toContainEqual(["TableText", "Police"]);
  expect(paragraphsOf(xml)).toContainEqual(["TableNumberHead", "2"]);
  expect(xml).toMatch(/<w:tblLook [^>]*w:firstColumn="(false|0)"/);
});

test("a table without rows is a sentence", async () => {
  const xml = await written({ sections: [{ heading: "Seats", blocks: [{ ...table, rows: [] }] }] });
  expect(paragraphsOf(xml)).toContainEqual(["Normal", "No agency had a seat."]);
  expect(xml).not.toContain("<w:tbl>");
});

test("what XML would take for its own is text, and what it can't hold is left out", async () => {
  const nasty = `<w:p>&amp; "quoted" 'single' ]]> \u0000\u0008\u001f\ufffe\ud800 end`;
  const plain = `<w:p>&amp; "quoted" 'single' ]]>  end`;
  const blocks = [nasty, { ...table, caption: nasty, columns: [{ head: nasty }], rows: [[nasty]] }];
  const file = await writeDocx(given({ title: nasty, owner: nasty, sections: [{ heading: nasty, blocks }] }));
  const parts = readDocx(file);
  const texts = paragraphsOf(mainPartOf(file)).map(([, text]) => text);
  expect(texts.filter((text) => text === plain)).toHaveLength(7);
  expect(parts.get("docProps/core.xml")).toContain("&lt;w:p&gt;&amp;amp;");
  for (const part of parts.values()) {
    expect([...part].filter((one) => (one < " " && !/\s/.test(one)) || /[\ufffe\uffff]/.test(one))).toEqual([]);
    expect(part).not.toMatch(/\p{Surrogate}/u);
  }
});

test("what is outside the first plane, and line breaks, are kept", async () => {
  const xml = await written({ sections: [{ heading: "Seats", blocks: ["Ynys Môn 🏴\r\nsecond\nthird"] }] });
  expect(paragraphsOf(xml)).toContainEqual(["Normal", "Ynys Môn 🏴\nsecond\nthird"]);
});

test("is A4 with margins of 16 mm, in British English, in Arial, with numbered pages", async () => {
  const parts = readDocx(await writeDocx(given()));
  const main = parts.get("word/document.xml") ?? "";
  expect(main).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
  expect(main).toMatch(/<w:pgMar w:top="907" w:right="907" w:bottom="907" w:left="907"/);
  const styles = parts.get("word/styles.xml") ?? "";
  expect(styles).toMatch(/<w:docDefaults>.*<w:lang w:val="en-GB"/s);
  const fonts = [...styles.matchAll(/w:ascii(?:Theme)?="([^"]+)"/g)].map(([, font]) => font);
  expect(new Set(fonts)).toEqual(new Set(["Arial"]));
  for (const level of [1, 2, 3, 4, 5, 6]) {
    expect(styles).toMatch(
      new RegExp(`w:styleId="Heading${level}">(?:(?!</w:style>).)*<w:outlineLvl w:val="${level - 1}"/>`, "s"),
    );
  }
  const footer = [...parts].find(([name]) => name.startsWith("word/footer"))?.[1] ?? "";
  expect(footer).toContain("Members of Halton. Not published. ");
  expect(footer).toMatch(/>PAGE<.*>NUMPAGES</s);
});

test("the properties say the title, and nobody's name but the product's", async () => {
  const parts = readDocx(await writeDocx(given()));
  const core = parts.get("docProps/core.xml") ?? "";
  expect(core).toContain("<dc:title>Members of Halton</dc:title>");
  expect(core).toContain("<dc:creator>Panboard</dc:creator><cp:lastModifiedBy>Panboard</cp:lastModifiedBy>");
  expect(Object.fromEntries(parts)).not.toHaveProperty("docProps/thumbnail.jpeg");
  expect([...parts.values()].join("")).not.toMatch(/Un-?named/i);
});
