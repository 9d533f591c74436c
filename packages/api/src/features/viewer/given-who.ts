import { defineQuestion } from "../../testing/define-question";

defineQuestion("Query.viewer", { shownUnder: "everybody", text: "viewer { id }" });
