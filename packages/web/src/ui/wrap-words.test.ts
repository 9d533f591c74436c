import fc from "fast-check";
import { widthOfText, wrapWords } from "./wrap-words";

describe("wrapWords", () => {
  it("breaks between words, and within a word that is too wide alone", () => {
    expect(wrapWords("Child Death Overview Panel", 100, 15)).toEqual(["Child Death", "Overview", "Panel"]);
    expect(wrapWords("Misinterpretation", 60, 15)).toEqual(["Misint-", "erpret-", "ation"]);
    expect(wrapWords("", 100, 15)).toEqual([""]);
  });

  it("keeps every line within the width, and every letter", () => {
    const texts = fc.array(fc.stringMatching(/^[A-Za-z&']{1,30}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 60, max: 300 }), (words, width) => {
        const lines = wrapWords(words.join(" "), width, 15);
        for (const line of lines) expect(widthOfText(line, 15)).toBeLessThanOrEqual(width);
        expect(lines.join("").replace(/[- ]/g, "")).toBe(words.join(""));
      }),
    );
  });
});
