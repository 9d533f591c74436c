import { defineQuestion } from "../../testing/define-question";

defineQuestion("Query.compareFinances", {
  shownUnder: "published:read",
  text: (_, { slug }) => `compareFinances(input: { boards: ["${slug}"] }) { boards { body { id } } }`,
});
