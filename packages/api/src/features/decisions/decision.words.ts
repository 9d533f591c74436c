import { registerEnumType } from "type-graphql";

/** How a seat voted. */
export enum VoteChoice {
  FOR = "FOR",
  AGAINST = "AGAINST",
  ABSTAINED = "ABSTAINED",
}
registerEnumType(VoteChoice, {
  name: "VoteChoice",
  description: "How a seat voted.",
  valuesConfig: {
    FOR: { description: "For it." },
    AGAINST: { description: "Against it: the seat dissents." },
    ABSTAINED: { description: "Neither for it nor against it." },
  },
});
