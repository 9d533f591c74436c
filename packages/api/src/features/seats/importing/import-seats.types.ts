import { seatFileColumns, seatFileLimits } from "@panboard/shared";
import { MaxLength } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { definePayload } from "../../../graphql/user-errors";
import { ImportFault, ImportRowStatus } from "../../statements";

const columns = Object.keys(seatFileColumns).join(", ");

/** A file of a body's seats and who holds them. */
@InputType({ description: "A file of the seats of one board or joint body, and who holds them." })
export class ImportSeatsInput {
  @Field(() => ID, { description: "The board or joint body: its id, or its slug." })
  @MaxLength(200)
  body!: string;

  @Field(() => String, { description: "Name of the file, which is put on record." })
  @MaxLength(200, { message: "The name of a file has 200 characters at the most." })
  fileName!: string;

  @Field(() => String, {
    description: `The file’s text, of 2,000,000 characters and 5,000 rows at the most: a header with group, post and any of the other columns ${columns}, then one row a seat. What a column says takes the place of what is stored, an empty cell too, but for role, from and the columns of holders and deputies; a column that is not there leaves what is stored. Of the file of \`/exports/seats\` the heads are understood as well.`,
  })
  @MaxLength(seatFileLimits.charactersMax, {
    message: "A file has 2,000,000 characters at the most: import it in parts.",
  })
  csv!: string;

  @Field(() => Boolean, { description: "Only tells what the file would add, change, leave and refuse." })
  preview!: boolean;
}

/** One row of a file of seats, with what importing does with it. */
@ObjectType({
  description: "One row of a file of seats that is added, changed or refused. Cells are cut after 60 characters.",
})
export class SeatImportRow {
  @Field(() => Int, { description: "Line of the file; the header is line 1." })
  line!: number;

  @Field(() => ImportRowStatus, { description: "What importing does with it, or would do." })
  status!: `${ImportRowStatus}`;

  @Field(() => String, { description: "The group as written." })
  group!: string;

  @Field(() => String, { description: "The post as written." })
  post!: string;

  @Field(() => [String], { description: "What it adds, changes or is refused for, in sentences." })
  told!: readonly string[];
}

/** What an import of seats did, or would do. */
@ObjectType({ description: "What an import of seats did, or would do. Counts are of rows unless said." })
export class SeatImportView {
  @Field(() => Boolean, { description: "Whether the file was taken: not with any fault, nor as a preview." })
  committed!: boolean;

  @Field(() => Int, { description: "New seats." })
  added!: number;

  @Field(() => Int, { description: "Seats that are changed, or that somebody is added to." })
  changed!: number;

  @Field(() => Int, { description: "Seats that are left as they are." })
  unchanged!: number;

  @Field(() => Int, { description: "Rows that are refused." })
  refused!: number;

  @Field(() => Int, { description: "People who are new." })
  newPeople!: number;

  @Field(() => Int, { description: "Holders and deputies who are added to seats." })
  newHolders!: number;

  @Field(() => [ImportFault], { description: "The first 200 faults at the most, in the order of the lines." })
  faults!: readonly ImportFault[];

  @Field(() => Int, { description: "How many faults there are." })
  faultCount!: number;

  @Field(() => [String], { description: "How the file was read, where that is worth telling. Sentences." })
  notes!: readonly string[];

  @Field(() => [SeatImportRow], {
    description: "The first 200 rows of each status at the most, in the order of the lines.",
  })
  rows!: readonly SeatImportRow[];
}

/** What a client gets of an import of seats. */
@ObjectType({ description: "What the import did, or why the file was not looked at." })
export class SeatImportPayload extends definePayload(
  "SeatImport",
  "imported",
  SeatImportView,
  "What it did, or would do.",
) {}
