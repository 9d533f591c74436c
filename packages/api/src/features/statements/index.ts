export { chooseShipped } from "./choose-shipped";
export { FigureImport } from "./figure-import.entity";
export { digestOfFile, importFigures, type ImportResult } from "./import-figures";
export { Revision } from "./revision.entity";
export { StandingChoice } from "./standing-choice.entity";
export { Statement } from "./statement.entity";
export { StatementsImportResolver } from "./statements.resolver";
export { StatementsService } from "./statements.service";
