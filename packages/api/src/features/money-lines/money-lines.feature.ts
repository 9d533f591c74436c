import { defineFeature } from "../../graphql/define-feature";
import { MoneyLinesResolver } from "./money-lines.resolver";

/** Lines of money out of a file. */
export const moneyLines = defineFeature({ entities: [], resolvers: [MoneyLinesResolver] });
