import { randomUUID } from "node:crypto";
import { Owned, Regional } from "./owned";
import { decodeRowId, encodeRowId, placeOfRow, registerNode, typeOfRow } from "./row-id";

class MeetingRow extends Owned {}
class PlaceRow extends Regional {
  kind!: string;
  bodyId!: string | null;
}
class RegionRow {}

registerNode({ type: "Meeting", entity: MeetingRow });
registerNode({ type: "Ward", entity: PlaceRow, where: { kind: "WARD" } });
registerNode({ type: "Country", entity: PlaceRow, where: { kind: "COUNTRY" } });
registerNode({ type: "Region", entity: RegionRow });

const [regionId, bodyId, id] = [randomUUID(), randomUUID(), randomUUID()];
const write = (text: string): string => Buffer.from(text).toString("base64url");
const read = (text: string): string => Buffer.from(text, "base64url").toString("utf8");

test("the id of a row that a body owns names region, body and row", () => {
  const text = encodeRowId("Meeting", { regionId, bodyId, id });
  expect(read(text)).toBe(`Meeting:${regionId}:${bodyId}:${id}`);
  expect(decodeRowId(text)).toEqual({ type: "Meeting", regionId, bodyId, id });
});

test("the id of a row of a region names region and row, whatever body the row refers to", () => {
  const text = encodeRowId("Ward", { regionId, bodyId, id });
  expect(read(text)).toBe(`Ward:${regionId}:${id}`);
  expect(decodeRowId(text)).toEqual({ type: "Ward", regionId, id });
});

test("the id of a region names it once, and is read as the region's and the row's", () => {
  const text = encodeRowId("Region", { regionId });
  expect(read(text)).toBe(`Region:${regionId}`);
  expect(decodeRowId(text)).toEqual({ type: "Region", regionId, id: regionId });
});

test("a row is found by its whole key, and by what sets its type apart from others of its entity", () => {
  const key = { regionId, id };
  expect(placeOfRow({ type: "Ward", ...key })).toEqual({ entity: PlaceRow, where: { ...key, kind: "WARD" } });
  expect(placeOfRow({ type: "Meeting", ...key, bodyId })).toEqual({ entity: MeetingRow, where: { ...key, bodyId } });
  expect(placeOfRow({ type: "Region", regionId, id: regionId })).toEqual({ entity: RegionRow, where: { regionId } });
});

test("a row's type is that of its entity, and of several the one whose condition it meets", () => {
  const rowOf = (entity: new () => object, row: object): object => Object.assign(new entity(), row);
  expect(typeOfRow(rowOf(MeetingRow, {}))).toBe("Meeting");
  expect(typeOfRow(rowOf(PlaceRow, { kind: "COUNTRY" }))).toBe("Country");
  expect(typeOfRow(rowOf(PlaceRow, { kind: "PARISH" }))).toBeUndefined();
  expect(typeOfRow({ kind: "COUNTRY" })).toBeUndefined();
});

const whole = write(`Meeting:${regionId}:${bodyId}:${id}`);

test.each([
  ["an empty text", ""],
  ["a word", "x"],
  ["a type that is none", write(`Nothing:${regionId}:${id}`)],
  ["a name that every object has", write(`constructor:${regionId}`)],
  ["an owned row without its body", write(`Meeting:${regionId}:${id}`)],
  ["a row of a region with a body", write(`Ward:${regionId}:${bodyId}:${id}`)],
  ["a region that is named twice", write(`Region:${regionId}:${regionId}`)],
  ["a part too many", write(`Meeting:${regionId}:${bodyId}:${id}:`)],
  ["a key that is no uuid", write(`Meeting:${regionId}:${bodyId}:1`)],
  ["a key in capitals", write(`Meeting:${regionId}:${bodyId}:${id.toUpperCase()}`)],
  ["the same in base64 with its padding", `${whole}=`],
  ["the same with a space before it", ` ${whole}`],
  ["the same with a character that base64 passes over", `${whole.slice(0, 4)}!${whole.slice(4)}`],
  ["the words themselves", `Meeting:${regionId}:${bodyId}:${id}`],
])("%s is no id", (_, text) => {
  expect(decodeRowId(whole)).toBeDefined();
  expect(decodeRowId(text)).toBeUndefined();
});

test("base64's own last bits give no second text of one row", () => {
  const region = write(`Region:${regionId}`);
  const others = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"]
    .map((last) => region.slice(0, -1) + last)
    .filter((text) => read(text) === read(region));
  expect(others.length).toBeGreaterThan(1);
  expect(others.filter((text) => decodeRowId(text) !== undefined)).toEqual([region]);
});

test("a row without its whole key has no id, which is a fault of ours", () => {
  expect(() => encodeRowId("Meeting", { regionId, id })).toThrow("A row of Meeting has no bodyId");
  expect(() => encodeRowId("Ward", { regionId })).toThrow("A row of Ward has no id");
  expect(() => encodeRowId("Nothing", { regionId, id })).toThrow("Nothing is no node");
});

test("an entity with ids of its own that says neither whose nor of which region it is has none", () => {
  expect(() => encodeRowId("Region", { regionId, id })).toThrow("its entity must extend Owned, Personal or Regional");
});

test("what an id says makes the same id again", () => {
  const texts = [
    encodeRowId("Meeting", { regionId, bodyId, id }),
    encodeRowId("Ward", { regionId, id }),
    encodeRowId("Region", { regionId }),
  ];
  const again = texts.map((text) => decodeRowId(text)).map((key) => key && encodeRowId(key.type, key));
  expect(again).toEqual(texts);
});

test("no two types have one name", () => {
  expect(() => registerNode({ type: "Meeting", entity: PlaceRow })).toThrow("Two nodes are called Meeting.");
});
