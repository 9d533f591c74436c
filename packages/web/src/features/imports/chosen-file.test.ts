import { readFile } from "./chosen-file";

/** A form as the browser sends it: with a nameless empty file when none is chosen. */
function givenForm({
  file = { name: "", text: "" },
  csv = "",
}: {
  file?: { name: string; text: string };
  csv?: string;
}): FormData {
  const form = new FormData();
  form.set("file", new File([file.text], file.name));
  form.set("csv", csv);
  return form;
}

describe("readFile", () => {
  it("takes the chosen file with its name", async () => {
    await expect(readFile(givenForm({ file: { name: "q1.csv", text: "board\n" } }))).resolves.toEqual({
      fileName: "q1.csv",
      isPasted: false,
      csv: "board\n",
    });
  });

  it("takes pasted text where no file is chosen", async () => {
    await expect(readFile(givenForm({ csv: "board,area" }))).resolves.toEqual({
      fileName: "pasted.csv",
      isPasted: true,
      csv: "board,area",
    });
  });

  it("asks for a file where there is nothing", async () => {
    await expect(readFile(givenForm({}))).resolves.toMatchObject({ error: "Choose a CSV file, or paste its text" });
  });

  it("refuses a spreadsheet, an empty file and one that is too large", async () => {
    await expect(readFile(givenForm({ file: { name: "q1.xlsx", text: "PK\u0003\u0000" } }))).resolves.toMatchObject({
      error: "Choose a CSV file saved as UTF-8 text, not a spreadsheet",
    });
    await expect(readFile(givenForm({ file: { name: "q1.csv", text: " " } }))).resolves.toMatchObject({
      fieldId: "file",
    });
    await expect(readFile(givenForm({ csv: "x".repeat(900_001) }))).resolves.toMatchObject({ fieldId: "csv" });
  });
});
