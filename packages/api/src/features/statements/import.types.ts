import { MaxLength } from "class-validator";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { definePayload } from "../../graphql/user-errors";
import { FigureImport } from "./figure-import.entity";
import { csvLengthMax } from "./reading/parse-figures";

/** What importing does with a row, where it is not stored already. */
export enum ImportRowStatus {
  ADDED = "ADDED",
  CHANGED = "CHANGED",
  DOUBTFUL = "DOUBTFUL",
  REFUSED = "REFUSED",
}
registerEnumType(ImportRowStatus, {
  name: "ImportRowStatus",
  description: "What importing does, or would do, with a row.",
  valuesConfig: {
    ADDED: { description: "It states something new." },
    CHANGED: { description: "It changes what was stated." },
    DOUBTFUL: { description: "It adds or changes what may be a mistake, and needs a confirmation." },
    REFUSED: { description: "It has a fault." },
  },
});

/** A file of one board's published figures. */
@InputType({ description: "A file of published figures of one board." })
export class ImportIndicatorValuesInput {
  @Field(() => ID, { description: "The board that the file's rows are of: its id, or its slug." })
  @MaxLength(200)
  body!: string;

  @Field(() => String, { description: "Name of the file, kept as where the figures came from." })
  @MaxLength(200)
  fileName!: string;

  @Field(() => String, {
    description:
      "The file's text: a header with board, area, indicator, period, breakdown, category, value, source, section and perhaps note, then one row a value. Of a file that the client exported the columns for people are not read, and rows that say no in the column import are left out.",
  })
  @MaxLength(csvLengthMax)
  csv!: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: "Only tells what the file would add, change and refuse.",
  })
  preview!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Confirms what `doubts` asks. Without it a file with a doubt is not stored.",
  })
  acceptDoubts!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: "Also answers every row in `report`." })
  withReport!: boolean;
}

/** One fault of a file, by line and column. */
@ObjectType({ description: "What is wrong or doubtful in a row of a file." })
export class ImportFault {
  @Field(() => Int, { description: "Line of the file; the header is line 1." })
  line!: number;

  @Field(() => String, { nullable: true, description: "Column of the fault; null where it is about the whole line." })
  column?: string | undefined;

  @Field(() => String, { description: "A plain English sentence." })
  message!: string;
}

/** One row of a file, with what importing does with it. */
@ObjectType({ description: "One row of a file. Its cells are as written, and cut after 60 characters." })
export class ImportRow {
  @Field(() => Int, { description: "Line of the file on which the row begins." })
  line!: number;

  @Field(() => ImportRowStatus, { description: "What importing does with it; a doubt goes before what it adds." })
  status!: `${ImportRowStatus}`;

  @Field(() => String, { description: "Slug of the area." })
  area!: string;

  @Field(() => String, { description: "Code of the indicator." })
  indicator!: string;

  @Field(() => String, { description: "The period as written." })
  period!: string;

  @Field(() => String, { nullable: true, description: "Code of the breakdown; null for the total." })
  breakdown!: string | null;

  @Field(() => String, { nullable: true, description: "Code of the category; null for the total." })
  category!: string | null;

  @Field(() => String, { description: "The source as it was read." })
  source!: string;

  @Field(() => String, { description: "The section as it was read." })
  section!: string;

  @Field(() => String, { description: "The value as written." })
  value!: string;

  @Field(() => String, { nullable: true, description: "What the statement says now; null where it is new or refused." })
  previousValue!: string | null;

  @Field(() => String, { nullable: true, description: "The first fault or doubt." })
  message!: string | null;
}

/** What an import did, or would do. */
@ObjectType("ImportResult", { description: "What an import did, or would do." })
export class ImportResultView {
  @Field(() => Boolean, {
    description:
      "Whether the file was taken. With any fault, with a doubt that is not accepted, or as a preview, nothing is stored.",
  })
  committed!: boolean;

  @Field(() => Int, { description: "Rows that state something new." })
  added!: number;

  @Field(() => Int, {
    description: "Rows that change what was stated; the earlier value stays readable as a revision.",
  })
  revised!: number;

  @Field(() => Int, { description: "Rows that are stored already." })
  unchanged!: number;

  @Field(() => [ImportFault], { description: "The first 200 faults at the most, in the order of the lines." })
  faults!: ImportFault[];

  @Field(() => Int, { description: "How many faults there are." })
  faultCount!: number;

  @Field(() => [ImportFault], {
    description: "The first 200 at the most of what may be a mistake, in the order of the lines. See `acceptDoubts`.",
  })
  doubts!: ImportFault[];

  @Field(() => Int, { description: "How many doubts there are." })
  doubtCount!: number;

  @Field(() => [String], { description: "How the file was read, such as what separates its columns. Sentences." })
  notes!: string[];

  @Field(() => [ImportRow], {
    description: "The first rows of each status, 100 of each at the most, in the order of the lines.",
  })
  rows!: ImportRow[];

  @Field(() => String, {
    nullable: true,
    description: "All rows, with what becomes of them and why, as a CSV file for people. Null unless asked for.",
  })
  report!: string | null;

  @Field(() => FigureImport, {
    nullable: true,
    description: "The import as it is kept, with its reference; null where nothing was stored.",
  })
  import!: FigureImport | null;
}

/** What a client gets of an import. */
@ObjectType({ description: "What an import did, or why the file was not looked at." })
export class ImportPayload extends definePayload("Import", "imported", ImportResultView, "What it did, or would do.") {}
