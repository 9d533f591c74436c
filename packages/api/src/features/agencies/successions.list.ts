import { successionListWords } from "@panboard/shared";
import { day } from "../../db/sql-value";
import { type ArgumentsOfList, defineList } from "../../graphql/lists/define-list";
import { ofGroup } from "../../graphql/lists/owners";
import { AgencySuccession } from "./agency-succession.entity";

const declared = { words: successionListWords, sorts: { from: [day("t.from_day")] }, sort: "from" } as const;

/** What came before and after agencies that are one, the earliest first. */
export const successionList = defineList(AgencySuccession, {
  ...declared,
  name: "successions",
  of: ofGroup((agencies) => `t.predecessor_id = any (${agencies}) or t.successor_id = any (${agencies})`),
});

/** Who took over from them. */
export const successorList = defineList(AgencySuccession, {
  ...declared,
  name: "successors",
  of: ofGroup((agencies) => `t.predecessor_id = any (${agencies})`),
  pagesOf: successionList,
});

/** From whom they took over. */
export const predecessorList = defineList(AgencySuccession, {
  ...declared,
  name: "predecessors",
  of: ofGroup((agencies) => `t.successor_id = any (${agencies})`),
  pagesOf: successionList,
});

export type SuccessionArguments = ArgumentsOfList<typeof successionList>;
