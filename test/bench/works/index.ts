import { comparison } from "./w1-comparison";
import { boardOverview } from "./w2-board-overview";
import { governance } from "./w3-governance";
import { regionOverview } from "./w4-region-overview";
import { counts } from "./w5-counts";
import { register } from "./w6-register";
import type { Work } from "./work";

/** Everything that is measured, in order. */
export const works: readonly Work[] = [comparison, boardOverview, governance, regionOverview, counts, register];
