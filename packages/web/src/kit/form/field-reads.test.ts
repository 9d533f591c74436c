import { fieldReads } from "./field-reads";
import { FormValues } from "./form-values";
import { wordsOfLabel } from "./label-words";

describe("a text that is written in one way", () => {
  const like = { pattern: /^[A-Z]{3}$/, words: "A code is 3 capital letters" };
  const read = (code: string) => {
    const source = { values: new FormValues({ code }), name: "code", words: wordsOfLabel("Code"), isFound: false };
    return fieldReads.text(source, { max: 5, like }).read();
  };

  it("is taken as it was typed, without spaces around", () => {
    expect(read(" RXA ")).toEqual({ value: "RXA" });
  });

  it("is refused in the words of the rule where it is written in another", () => {
    expect(read("rxa")).toEqual({ fault: { text: "A code is 3 capital letters" } });
  });

  it("is first of all not too long", () => {
    expect(read("ABCDEF")).toEqual({ fault: { text: "Code must be 5 characters or fewer" } });
  });
});
