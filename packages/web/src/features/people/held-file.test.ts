import { heldCsv, heldJson } from "./held-file";

const held = [
  { what: "Name", where: "People", from: "2020-04-01", until: null, text: "Robin Example" },
  { what: "Account linked", where: "Accounts", from: "2020-04-01", until: "2021-03-31", text: "+44, issued by x" },
];

test("a file for a spreadsheet has a row a fact, and runs none of them as a formula", () => {
  expect(heldCsv(held)).toBe(
    "\ufeffWhat,Where,From,Until,What it says\r\nName,People,2020-04-01,,Robin Example\r\n" +
      'Account linked,Accounts,2020-04-01,2021-03-31,"\'+44, issued by x"\r\n',
  );
});

test("a file for software says whom it is about, who holds it, when it was made, and every fact as it is", () => {
  const about = { person: "Robin Example", heldBy: "Halton", on: "2024-01-31" };
  expect(JSON.parse(heldJson(about, held))).toEqual({ ...about, held });
});
