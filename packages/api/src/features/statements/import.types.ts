import { MaxLength } from "class-validator";
import { Field, InputType, Int, ObjectType } from "type-graphql";

/** Characters of an imported file at the most; a larger file goes in parts. */
const csvLengthMax = 900_000;

/** A file of one board's published figures. */
@InputType({ description: "A file of published figures of one board." })
export class ImportIndicatorValuesInput {
  @Field(() => String, { description: "Slug of the board that the file's rows are of." })
  @MaxLength(100)
  board!: string;

  @Field(() => String, { description: "Name of the file, kept as where the figures came from." })
  @MaxLength(200)
  fileName!: string;

  @Field(() => String, {
    description:
      "The file's text: a header with board, area, indicator, period, breakdown, category, value, source, section and perhaps note, then one row a value.",
  })
  @MaxLength(csvLengthMax)
  csv!: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: "Only tells what the file would add, change and refuse.",
  })
  preview!: boolean;
}

/** One fault of a file, by line and column. */
@ObjectType({ description: "What is wrong with a row of a file." })
export class ImportFault {
  @Field(() => Int, { description: "Line of the file; the header is line 1." })
  line!: number;

  @Field(() => String, { nullable: true, description: "Column of the fault; null where it is about the whole line." })
  column?: string | undefined;

  @Field(() => String, { description: "A plain English sentence." })
  message!: string;
}

/** What an import did, or would do. */
@ObjectType({ description: "What an import did, or would do." })
export class ImportPayload {
  @Field(() => Boolean, {
    description: "Whether the file was taken. With any fault, or as a preview, nothing is stored.",
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

  @Field(() => [ImportFault], { description: "Every fault, in the order of the lines." })
  faults!: ImportFault[];
}
