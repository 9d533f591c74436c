import { registerEnumType } from "type-graphql";

export enum Measure {
  VALUE = "VALUE",
  RATE = "RATE",
}
registerEnumType(Measure, {
  name: "Measure",
  description: "What is compared.",
  valuesConfig: {
    VALUE: { description: "The values as stated." },
    RATE: {
      description: "Of a count: its rate for a population, worked out where both parts are stored, else as printed.",
    },
  },
});
