import { IsOptional, Length } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../graphql/change-fields";
import { PrintedLabel } from "../../graphql/plain-label";
import { FinancialYearScalar, MoneyScalar } from "../../graphql/scalars";
import { definePayload } from "../../graphql/user-errors";
import { VisibleText } from "../statements";
import { PrintedFigureKind } from "./money.words";
import { PrintedFigure } from "./printed-figure.entity";

const labelWords = { message: "What the source calls it has 1 to 200 characters." };
const sourceWords = { message: "A source has 1 to 500 characters." };
const sectionWords = { message: "A section has 1 to 200 characters." };
const noteWords = { message: "A note has 1 to 1,000 characters." };

/** A figure that a source prints of a year. */
@InputType({ description: "A figure that a source prints of a year." })
export class AddPrintedFigureInput {
  @Field(() => ID, { description: "The board or joint body: its id, or its slug." })
  body!: string;

  @Field(() => FinancialYearScalar, { description: "The year that it is about, open or closed." })
  year!: string;

  @Field(() => PrintedFigureKind, { description: "What it is of the year." })
  figure!: PrintedFigureKind;

  @Field(() => String, { description: "What the source calls it, such as `Total`." })
  @Length(1, 200, labelWords)
  @PrintedLabel()
  label!: string;

  @Field(() => MoneyScalar, { description: "As printed." })
  amount!: string;

  @Field(() => String, { description: "The source that prints it, such as `Annual Report 2013-14`." })
  @Length(1, 500, sourceWords)
  @PrintedLabel()
  source!: string;

  @Field(() => String, { nullable: true, description: "Where in the source." })
  @IsOptional()
  @Length(1, 200, sectionWords)
  @PrintedLabel()
  section?: string | null;

  @Field(() => String, { nullable: true, description: "What there is to say about it, in up to 1,000 characters." })
  @IsOptional()
  @Length(1, 1_000, noteWords)
  @VisibleText()
  note?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** Which printed figure, as it was last seen. */
@InputType({ description: "A printed figure, as it was last seen." })
export class PrintedFigureVersionInput {
  @Field(() => ID, { description: "The printed figure." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** What a client gets of a change of a printed figure. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class PrintedFigurePayload extends definePayload(
  "PrintedFigure",
  "printedFigure",
  PrintedFigure,
  "The printed figure as it is now, a removed one as it was; null where nothing was changed.",
) {}
