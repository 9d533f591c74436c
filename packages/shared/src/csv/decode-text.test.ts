import { decodeText } from "./decode-text";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));

/** The text as UTF-16, the low byte first unless said. */
function utf16(text: string, highFirst = false): Uint8Array {
  const codes = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return Uint8Array.from(codes.flatMap((code) => (highFirst ? [code >> 8, code & 255] : [code & 255, code >> 8])));
}

describe("decodeText", () => {
  it("reads UTF-8, without the byte order mark that a spreadsheet puts before it", () => {
    expect(decodeText(utf8("board,£ – 😀"))).toEqual({ text: "board,£ – 😀", encoding: "UTF-8" });
    expect(decodeText(utf8("\uFEFFboard"))).toEqual({ text: "board", encoding: "UTF-8" });
    expect(decodeText(bytes())).toEqual({ text: "", encoding: "UTF-8" });
  });

  it.each([false, true])("reads UTF-16 with a byte order mark, high byte first: %s", (highFirst) => {
    expect(decodeText(utf16("\uFEFFboard\tcafé – 漢字", highFirst))).toEqual({
      text: "board\tcafé – 漢字",
      encoding: "UTF-16",
    });
  });

  it.each([false, true])("reads UTF-16 without one where it is unmistakable, high byte first: %s", (highFirst) => {
    const text = "board,area,indicator – as printed";
    expect(decodeText(utf16(text, highFirst))).toEqual({ text, encoding: "UTF-16" });
  });

  it("reads Windows-1252 where UTF-8 is broken", () => {
    expect(decodeText(bytes(...ascii("caf"), 0xe9, 0x20, 0x96, 0x20, 0xa3, 0x35))).toEqual({
      text: "café – £5",
      encoding: "Windows-1252",
    });
    expect(decodeText(bytes(...ascii("a\tb\r\n"), 0x80))).toEqual({ text: "a\tb\r\n€", encoding: "Windows-1252" });
  });

  it.each([0x00, 0x01, 0x08, 0x0e, 0x1f, 0x81, 0x8d, 0x8f, 0x90, 0x9d])(
    "takes no text for Windows-1252 that holds the byte %i",
    (byte) => {
      expect(decodeText(bytes(0xe9, 0x20, byte, 0x20, 0x20))).toBeUndefined();
    },
  );

  it("reads nothing of a spreadsheet, an archive or a picture", () => {
    expect(decodeText(utf8("PK\u0003\u0004\u0000"))).toBeUndefined();
    expect(decodeText(bytes(...ascii("PK"), 3, 4, 20, 0, 6, 0, 8, 0, 0xe9, 0x81))).toBeUndefined();
    expect(decodeText(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).toBeUndefined();
    expect(decodeText(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBeUndefined();
  });

  it("reads nothing of UTF-16 that is cut in half", () => {
    expect(decodeText(utf16("\uFEFFboard").slice(0, -1))).toBeUndefined();
  });
});
