import { countGroups, daysInWords, describeGroup, quorumInWords } from "./group-words";

const kinds = (...named: Parameters<typeof countGroups>[0][number]["kind"][]) => named.map((kind) => ({ kind }));

test("counts groups by their kind, the board and its executive by name", () => {
  expect(countGroups(kinds("SUB_GROUP", "BOARD", "SUB_GROUP", "EXECUTIVE", "TASK_AND_FINISH"))).toBe(
    "5 groups: the board, its executive, 2 sub-groups and 1 task and finish group.",
  );
  expect(countGroups(kinds("JOINT"))).toBe("1 group: 1 joint group.");
  expect(countGroups([])).toBe("");
});

test("describes a group in sentences, and says where no chair is stated", () => {
  const none = { chairPost: null, frequency: null, note: null, reportsToBodies: [] };
  expect(describeGroup(none)).toBe("Chair not stated.");
  const halton = { id: "halton", shortName: "Halton" };
  const all = {
    chairPost: "Chief Inspector",
    frequency: "every month",
    note: "links to a forum.",
    reportsToBodies: [halton],
  };
  expect(describeGroup(all)).toBe(
    "Chair: Chief Inspector. Meets: every month. Reports to Halton as well. Links to a forum.",
  );
});

test.each([
  [null, "Not stated"],
  [{ kind: "NUMBER", number: 1, share: null, agencies: null }, "1 seat"],
  [{ kind: "NUMBER", number: 12, share: null, agencies: null }, "12 seats"],
  [{ kind: "SHARE", number: null, share: "50.00", agencies: null }, "50% of the seats that vote"],
  [
    {
      kind: "AGENCIES",
      number: null,
      share: null,
      agencies: [
        { id: "a", name: "A" },
        { id: "b", name: "B" },
      ],
    },
    "Each of A and B",
  ],
] as const)("says a quorum %j as %s", (quorum, words) => {
  expect(quorumInWords(quorum && { ...quorum, agencies: quorum.agencies && [...quorum.agencies] })).toBe(words);
});

test("says of days that are not known to be the first that the group may be older", () => {
  const days = { from: "2012-03-31", fromKnown: false, until: null };
  expect(daysInWords(days)).toBe("Since 31 March 2012 or before");
  expect(daysInWords({ ...days, fromKnown: true, until: "2013-03-31" })).toBe("From 31 March 2012 to 31 March 2013");
});
