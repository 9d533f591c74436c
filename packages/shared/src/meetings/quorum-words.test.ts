import { type QuorumTold, quorumInWords } from "./quorum-words";

const told = (said: Partial<QuorumTold>): string =>
  quorumInWords({
    ...{ kind: "NUMBER", count: { met: false, present: 3, needed: 5 }, missing: [], isRecorded: true },
    ...said,
  });

test.each<[string, Partial<QuorumTold>]>([
  ["3 seats were there and 5 are needed.", {}],
  ["1 voting seat was there and 1 is needed.", { kind: "SHARE", count: { met: true, present: 1, needed: 1 } }],
  [
    "Nobody was there for Police, Probation and Health.",
    { kind: "AGENCIES", missing: ["Police", "Probation", "Health"] },
  ],
  ["Nobody was there for Police.", { kind: "AGENCIES", missing: ["Police"] }],
  ["Each agency of the quorum was there.", { kind: "AGENCIES", count: { met: true, present: 2, needed: 2 } }],
  ["This group has no rule for a quorum.", { kind: null }],
  ["Nothing is on the register yet, so there is no telling whether there is a quorum.", { isRecorded: false }],
  [
    "It isn’t stated of each seat whether it votes, so there is no telling whether there is a quorum.",
    { kind: "SHARE", count: { met: null, present: 0, needed: null } },
  ],
])("%s", (words, said) => {
  expect(told(said)).toBe(words);
});
