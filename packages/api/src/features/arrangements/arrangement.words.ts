import { registerEnumType } from "type-graphql";

/** What a board was. */
export enum ArrangementKind {
  LSCB = "LSCB",
  SCP = "SCP",
}
registerEnumType(ArrangementKind, {
  name: "ArrangementKind",
  description: "What a board was in a span of days.",
  valuesConfig: {
    LSCB: { description: "A Local Safeguarding Children Board, under the Children Act 2004." },
    SCP: { description: "A Safeguarding Children Partnership of local authority, police and health." },
  },
});

/** An edition of the statutory guidance Working Together to Safeguard Children, by its year. */
export enum WorkingTogetherEdition {
  EDITION_2010 = "EDITION_2010",
  EDITION_2013 = "EDITION_2013",
  EDITION_2015 = "EDITION_2015",
  EDITION_2018 = "EDITION_2018",
  EDITION_2023 = "EDITION_2023",
}
registerEnumType(WorkingTogetherEdition, {
  name: "WorkingTogetherEdition",
  description: "An edition of Working Together to Safeguard Children, by its year.",
});

/** What a statutory partner answers for. */
export enum StatutoryFunction {
  LOCAL_AUTHORITY = "LOCAL_AUTHORITY",
  POLICE = "POLICE",
  HEALTH = "HEALTH",
}
registerEnumType(StatutoryFunction, {
  name: "StatutoryFunction",
  description: "What a statutory partner answers for.",
  valuesConfig: {
    LOCAL_AUTHORITY: { description: "The local authority." },
    POLICE: { description: "The chief officer of police." },
    HEALTH: { description: "The commissioner of health services." },
  },
});
