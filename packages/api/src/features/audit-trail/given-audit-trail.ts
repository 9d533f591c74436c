import { defineQuestion } from "../../testing/define-question";

defineQuestion("Body.auditTrail", { shownUnder: "audit:read", text: "auditTrail(first: 1) { nodes { id } }" });

defineQuestion("Body.auditEntry", { shownUnder: "audit:read", text: "auditEntry(sequence: 1) { id }" });

defineQuestion("Body.auditTrailChoices", {
  shownUnder: "audit:read",
  text: "auditTrailChoices { people { id } operations { operation } }",
});
