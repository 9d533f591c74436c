import { defineQuestion } from "../../testing/define-question";
import { idOfBoard } from "../../testing/define-sample";

defineQuestion("Query.node", {
  shownUnder: "published:read",
  text: (_, board) => `node(id: "${idOfBoard(board)}") { id }`,
});
