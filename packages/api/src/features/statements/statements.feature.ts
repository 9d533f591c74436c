import { defineFeature } from "../../graphql/define-feature";
import { ChoicesResolver } from "./choices/choices.resolver";
import { StandingChoice } from "./choices/standing-choice.entity";
import { StandingChoicesResolver } from "./choices/standing-choices.resolver";
import { StatementChoice } from "./choices/statement-choice.entity";
import { ConfirmedRevision } from "./confirmed-revision.entity";
import { FigureImport } from "./figure-import.entity";
import { importList } from "./imports.list";
import { BoardImportsResolver, FigureImportsResolver } from "./imports.resolver";
import { Revision } from "./revision.entity";
import { Statement } from "./statement.entity";
import { StatementsResolver } from "./statements.resolver";

/** What bodies state, in revisions; which of it stands; and how files of figures are imported and withdrawn. */
export const statements = defineFeature({
  entities: [ConfirmedRevision, FigureImport, Revision, StandingChoice, Statement, StatementChoice],
  resolvers: [
    BoardImportsResolver,
    ChoicesResolver,
    FigureImportsResolver,
    StandingChoicesResolver,
    StatementsResolver,
  ],
  lists: [importList],
});
