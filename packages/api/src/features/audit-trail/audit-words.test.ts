import { countRows, factsOf, parseSummary } from "./audit-summary";
import { actedAsInWords, nameInWords, operationInWords, valueInWords } from "./audit-words";

test.each([
  ["addPartner", "Partner added"],
  ["restoreArrangement", "Arrangement brought back"],
  ["importIndicatorValues", "Figures imported"],
  ["giveGrant", "Grant given"],
  ["erasePerson", "Person erased"],
  ["load published", "Published figures loaded"],
  ["read board, viewer", "Rows read"],
  ["frobnicatePartner", "frobnicatePartner"],
  ["given", "given"],
])("says of %s what was done: %s", (operation, words) => {
  expect(operationInWords(operation)).toBe(words);
});

test.each([
  ["CDOP_COORDINATOR", "CDOP coordinator"],
  ["system:identity.grant", "A command on the server"],
  ["system:load.shipped", "The platform"],
  ["job:reminders", "A job"],
  ["ACCOUNT", "Somebody without a role here"],
])("says who acted as %s: %s", (actedAs, words) => {
  expect(actedAsInWords(actedAs)).toBe(words);
});

test("names tables and columns, and says their values, in words", () => {
  expect(["agency_alias", "from_day", "agency_id", "reader_seat_ids", "fileName"].map(nameInWords)).toEqual([
    "Agency alias",
    "From day",
    "Agency",
    "Reader seats",
    "File name",
  ]);
  expect([true, 3, null, undefined, "RELEVANT_AGENCY", "LSCB", "2020-04-01", ["a"]].map(valueInWords)).toEqual([
    "Yes",
    "3",
    null,
    null,
    "Relevant agency",
    "LSCB",
    "2020-04-01",
    '["a"]',
  ]);
});

test("counts the rows that an entry names or that its summaries tell, and says where neither does", () => {
  expect(countRows(2, parseSummary(null))).toBe(2);
  expect(countRows(0, parseSummary('[{"fileName":"a.csv","added":7,"revised":1}]'))).toBe(8);
  expect(countRows(1, parseSummary('[{"rows":{"partner":1,"agency":1},"statements":[]}]'))).toBe(2);
  expect(countRows(0, parseSummary('[{"slug":"cheshire"}]'))).toBeNull();
  expect(countRows(1, parseSummary('[{"contentErased":7}]'))).toBe(1);
});

test("tells what a summary says, the account by its name, without ids of rows", () => {
  const id = "3d0b5f3c-6d8d-4a9b-9a57-0d0f7a0b7c11";
  const grant = JSON.stringify([{ grantId: id, accountId: id, role: "CDOP_COORDINATOR", until: null }]);
  expect(factsOf(parseSummary(grant), new Map([[id, "A coordinator"]]))).toEqual([
    { name: "Account", value: "A coordinator" },
    { name: "Role", value: "CDOP coordinator" },
  ]);
  const reading = '[{"rows":{"agency_alias":2},"statements":["page of partners"]}]';
  expect(factsOf(parseSummary(reading), new Map())).toEqual([
    { name: "Agency alias, rows read", value: "2" },
    { name: "Also read", value: "page of partners" },
  ]);
  expect(factsOf(parseSummary('[{"contentErased":7}]'), new Map())).toEqual([
    { name: "Rows erased from earlier entries", value: "7" },
  ]);
});
