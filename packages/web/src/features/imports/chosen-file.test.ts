import { type ImportFields, readFile } from "./chosen-file";

interface GivenFile {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

function givenForm({ file, csv = "" }: { file?: GivenFile; csv?: string }): ImportFields {
  return { file: file && new File([file.content], file.name), csv };
}

describe("readFile", () => {
  it("takes the chosen file with its name, without a byte order mark", async () => {
    await expect(readFile(givenForm({ file: { name: "q1.csv", content: "\uFEFFboard\n" } }))).resolves.toEqual({
      fileName: "q1.csv",
      csv: "board\n",
      encoding: "UTF-8",
    });
  });

  it("reads bytes that are no UTF-8 as Windows-1252", async () => {
    const content = Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x96]);
    await expect(readFile(givenForm({ file: { name: "q1.csv", content } }))).resolves.toEqual({
      fileName: "q1.csv",
      csv: "café –",
      encoding: "Windows-1252",
    });
  });

  it("asks at both fields which is meant where there are both a file and a text", async () => {
    const file = { name: "q1.csv", content: "board" };
    await expect(readFile(givenForm({ file, csv: "board,area" }))).resolves.toEqual({
      faults: [
        { text: "Remove the file, or remove the pasted text: only one can be checked", name: "file" },
        { text: "Remove the pasted text, or remove the file: only one can be checked", name: "csv" },
      ],
    });
  });

  it("takes pasted text where no file is chosen, which has no encoding", async () => {
    await expect(readFile(givenForm({ csv: "board,area" }))).resolves.toEqual({
      fileName: "pasted.csv",
      csv: "board,area",
    });
  });

  it("keeps 200 characters of a name, none of them half", async () => {
    const name = `${"n".repeat(199)}😀.csv`;
    await expect(readFile(givenForm({ file: { name, content: "board" } }))).resolves.toMatchObject({
      fileName: "n".repeat(199),
    });
  });

  it("asks for a file where there is nothing", async () => {
    await expect(readFile(givenForm({}))).resolves.toMatchObject({
      faults: [{ text: "Choose a CSV file, or paste its text" }],
    });
  });

  it("refuses a spreadsheet and an empty file", async () => {
    await expect(readFile(givenForm({ file: { name: "q1.xlsx", content: "PK\u0003\u0000" } }))).resolves.toEqual({
      faults: [
        {
          text: "Choose a CSV file, not a spreadsheet: in Excel, save it as CSV UTF-8 (Comma delimited)",
          name: "file",
        },
      ],
    });
    await expect(readFile(givenForm({ file: { name: "q1.csv", content: " " } }))).resolves.toEqual({
      faults: [{ text: "Choose a file that is not empty", name: "file" }],
    });
  });

  it("takes 2,000,000 characters, and refuses one more", async () => {
    await expect(readFile(givenForm({ csv: "x".repeat(2_000_000) }))).resolves.toMatchObject({
      fileName: "pasted.csv",
    });
    const tooLarge = "The file must be 2 MB or smaller. Import it in parts";
    await expect(readFile(givenForm({ csv: "x".repeat(2_000_001) }))).resolves.toEqual({
      faults: [{ text: tooLarge, name: "csv" }],
    });
    const content = "x".repeat(2_000_001);
    await expect(readFile(givenForm({ file: { name: "q1.csv", content } }))).resolves.toEqual({
      faults: [{ text: tooLarge, name: "file" }],
    });
  });

  it("refuses characters that JSON writes so long that the API would take no request of them", async () => {
    await expect(readFile(givenForm({ csv: "\u0001".repeat(1_500_000) }))).resolves.toMatchObject({
      faults: [{ name: "csv" }],
    });
  });

  it("tells of the size of what is too large before it looks into it", async () => {
    const file = { name: "q1.csv", content: new Uint8Array(6_000_001) };
    await expect(readFile(givenForm({ file }))).resolves.toMatchObject({
      faults: [{ text: "The file must be 2 MB or smaller. Import it in parts" }],
    });
  });
});
