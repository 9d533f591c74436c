import { registerEnumType } from "type-graphql";

export enum ValueKind {
  VALUE = "VALUE",
  NOT_APPLICABLE = "NOT_APPLICABLE",
  NOT_AVAILABLE = "NOT_AVAILABLE",
  CONFIDENTIAL = "CONFIDENTIAL",
  LOW = "LOW",
  AWAITED = "AWAITED",
  NO_DATA = "NO_DATA",
}
registerEnumType(ValueKind, {
  name: "ValueKind",
  description: "Whether there is a value, and if not, why.",
  valuesConfig: {
    VALUE: { description: "A number; zero is data." },
    NOT_APPLICABLE: { description: "The question does not arise." },
    NOT_AVAILABLE: {
      description: "Stated as not available; or a rate or share that cannot be worked out, for the point’s `reason`.",
    },
    CONFIDENTIAL: { description: "Suppressed." },
    LOW: { description: "Rounds to zero." },
    AWAITED: { description: "Asked for and not yet received." },
    NO_DATA: { description: "Nobody stated anything. Never zero." },
  },
});
