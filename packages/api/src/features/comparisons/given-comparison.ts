import { defineQuestion } from "../../testing/define-question";
import { givenIndicator } from "../indicators/given-indicator";

defineQuestion("Query.compareIndicator", {
  shownUnder: "published:read",
  text: async (database, { regionId }) => {
    const { code } = await givenIndicator(database, regionId);
    return `compareIndicator(input: { code: "${code}", from: "2020-04-01", to: "2021-03-31" }) { series { values: points { value } } }`;
  },
});
