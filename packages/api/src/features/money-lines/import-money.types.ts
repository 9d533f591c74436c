import { moneyFileColumns, moneyFileLimits } from "@panboard/shared";
import { IsOptional, MaxLength } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { FinancialYearScalar } from "../../graphql/scalars";
import { definePayload } from "../../graphql/user-errors";
import { ImportFault, ImportRowStatus } from "../statements";

const columns = Object.keys(moneyFileColumns).join(", ");

/** A file of a body's lines of money. */
@InputType({ description: "A file of the lines of money of one board or joint body." })
export class ImportMoneyInput {
  @Field(() => ID, { description: "The board or joint body: its id, or its slug." })
  @MaxLength(200)
  body!: string;

  @Field(() => FinancialYearScalar, { nullable: true, description: "The year of rows that say none." })
  @IsOptional()
  year?: string | null;

  @Field(() => String, { description: "Name of the file, which is put on record." })
  @MaxLength(200, { message: "The name of a file has 200 characters at the most." })
  fileName!: string;

  @Field(() => String, {
    description: `The file’s text, of 2,000,000 characters and 5,000 rows at the most: a header with line and any of the other columns ${columns}, then one row a line. A row is matched with the line of its name in its year. What a column says takes the place of what is stored, an empty cell too, but for status and category; a column that is not there leaves what is stored. The files of \`/exports/contributions\`, \`/exports/income\` and \`/exports/expenditure\` are understood as well.`,
  })
  @MaxLength(moneyFileLimits.charactersMax, {
    message: "A file has 2,000,000 characters at the most: import it in parts.",
  })
  csv!: string;

  @Field(() => Boolean, { description: "Only tells what the file would add, change, leave and refuse." })
  preview!: boolean;
}

/** One row of a file of lines, with what importing does with it. */
@ObjectType({
  description:
    "One row of a file of lines of money that is added, changed or refused. Cells are cut after 60 characters.",
})
export class MoneyImportRow {
  @Field(() => Int, { description: "Line of the file; the header is line 1." })
  line!: number;

  @Field(() => ImportRowStatus, { description: "What importing does with it, or would do." })
  status!: `${ImportRowStatus}`;

  @Field(() => String, { description: "The year as written." })
  year!: string;

  @Field(() => String, { description: "The payer, or what the line is, as written." })
  name!: string;

  @Field(() => [String], { description: "What it adds, changes or is refused for, in sentences." })
  told!: readonly string[];
}

/** What an import of lines of money did, or would do. */
@ObjectType({ description: "What an import of lines of money did, or would do. Counts are of rows." })
export class MoneyImportView {
  @Field(() => Boolean, { description: "Whether the file was taken: not with any fault, nor as a preview." })
  committed!: boolean;

  @Field(() => Int, { description: "New lines." })
  added!: number;

  @Field(() => Int, { description: "Lines that are changed." })
  changed!: number;

  @Field(() => Int, { description: "Lines that are left as they are." })
  unchanged!: number;

  @Field(() => Int, { description: "Rows that are refused." })
  refused!: number;

  @Field(() => [ImportFault], { description: "The first 200 faults at the most, in the order of the lines." })
  faults!: readonly ImportFault[];

  @Field(() => Int, { description: "How many faults there are." })
  faultCount!: number;

  @Field(() => [String], { description: "How the file was read, where that is worth telling. Sentences." })
  notes!: readonly string[];

  @Field(() => [MoneyImportRow], {
    description: "The first 200 rows of each status at the most, in the order of the lines.",
  })
  rows!: readonly MoneyImportRow[];
}

/** What a client gets of an import of lines of money. */
@ObjectType({ description: "What the import did, or why the file was not looked at." })
export class MoneyImportPayload extends definePayload(
  "MoneyImport",
  "imported",
  MoneyImportView,
  "What it did, or would do.",
) {}
