/** A file's text, and how its bytes were written. */
export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: "UTF-8" | "UTF-16" | "Windows-1252";
}

/** Bytes that no text in Windows-1252 has: control characters other than white space, and the five that mean nothing. */
const noWindowsText = new Set([...range(0x00, 0x08), ...range(0x0e, 0x1f), 0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** What Windows-1252 has in the places of 0x80 to 0x9F. Some versions of Node decode these bytes as ISO 8859-1. */
const windowsCharacters = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Reads the bytes of a text file as spreadsheets and editors save it: UTF-8 where they are that strictly, UTF-16 with a
 * byte order mark or where every second byte is zero, else Windows-1252. Undefined where they are none of these, such as
 * those of a spreadsheet. Works in browsers and in Node.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const order = findByteOrder(bytes);
  if (order) return decodeStrictly(bytes, order, "UTF-16");
  const utf8 = decodeStrictly(bytes, "utf-8", "UTF-8");
  if (utf8) return utf8;
  return bytes.some((byte) => noWindowsText.has(byte)) ? undefined : decodeWindows(bytes);
}

function decodeWindows(bytes: Uint8Array): DecodedText {
  const decoded = new TextDecoder("windows-1252").decode(bytes);
  const text = decoded.replace(/[\u0080-\u009f]/g, (byte) => windowsCharacters[byte.charCodeAt(0) - 0x80] ?? byte);
  return { text, encoding: "Windows-1252" };
}

type ByteOrder = "utf-16le" | "utf-16be";

function findByteOrder(bytes: Uint8Array): ByteOrder | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [first = 0, second = 0] = zeros;
  // A dash or a curly quotation mark among the letters has no zero byte.
  const mostly = (bytes.length / 2) * 0.9;
  if (first === 0 && second >= mostly) return "utf-16le";
  return second === 0 && first >= mostly ? "utf-16be" : undefined;
}

/** Undefined where a byte does not belong, and where there is a zero character, which no text file has. */
function decodeStrictly(
  bytes: Uint8Array,
  label: "utf-8" | ByteOrder,
  encoding: DecodedText["encoding"],
): DecodedText | undefined {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : { text, encoding };
  } catch {
    return undefined;
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
