import { ordersOf } from "./list-orders";

const columns = {
  title: { cell: () => "", sort: true },
  chair: { cell: () => "" },
  date: { cell: () => "", sort: "heldOn" },
  seats: { cell: () => "", sort: true, format: "numeric" },
} as const;
const words = {
  noun: ["meeting", "meetings"],
  columns: { title: "Title", chair: "Chair", date: "Date", seats: "Seats" },
} as const;

describe("ordersOf", () => {
  it("names both orders of every column that sorts, the list's own first", () => {
    expect(ordersOf({ columns, words, sort: "-heldOn" })).toEqual([
      { value: "-heldOn", text: "Date, last to first" },
      { value: "title", text: "Title, first to last" },
      { value: "-title", text: "Title, last to first" },
      { value: "heldOn", text: "Date, first to last" },
      { value: "seats", text: "Seats, lowest first" },
      { value: "-seats", text: "Seats, highest first" },
    ]);
  });

  it("says which end comes first of an order that begins with the most", () => {
    const owing = { cell: () => "", sort: true, falls: true, format: "numeric" } as const;
    const asked = { noun: words.noun, columns: { owing: "Still to come" } } as const;
    expect(ordersOf({ columns: { owing }, words: asked, sort: "owing" })).toEqual([
      { value: "owing", text: "Still to come, highest first" },
      { value: "-owing", text: "Still to come, lowest first" },
    ]);
  });

  it("begins with the list's own order where no column has it", () => {
    expect(ordersOf({ columns, words, sort: "importance" })[0]).toEqual({
      value: "importance",
      text: "The list’s own order",
    });
  });
});
