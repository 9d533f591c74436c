import { defineFeature } from "../../graphql/define-feature";
import { FigureImport } from "./figure-import.entity";
import { Revision } from "./revision.entity";
import { StandingChoice } from "./standing-choice.entity";
import { Statement } from "./statement.entity";
import { StatementsImportResolver } from "./statements.resolver";

/** What bodies state, in revisions, and how files of figures are imported. */
export const statements = defineFeature({
  entities: [FigureImport, Revision, StandingChoice, Statement],
  resolvers: [StatementsImportResolver],
});
