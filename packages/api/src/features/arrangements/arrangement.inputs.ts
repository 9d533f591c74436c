import { ArrayMaxSize, IsOptional, IsUrl, Length, MaxLength, ValidateNested } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../graphql/change-fields";
import { NotBefore } from "../../graphql/not-before";
import { DateScalar } from "../../graphql/scalars";
import { definePayload } from "../../graphql/user-errors";
import { VisibleText } from "../statements";
import { Arrangement } from "./arrangement.entity";
import { ArrangementKind, StatutoryFunction, WorkingTogetherEdition } from "./arrangement.words";
import { PlainLabel } from "../../graphql/plain-label";

/** Statutory partners of one arrangement at the most: an area may lie in that of several commissioners. */
export const partnersMax = 12;
const partnersWords = { message: `An arrangement has ${partnersMax} statutory partners at the most.` };
const postWords = { message: "A post has 1 to 200 characters." };
const titleWords = { message: "A title has 1 to 300 characters." };
const visionWords = { message: "A vision has 2,000 characters at the most." };
const sourceWords = { message: "A source has 1 to 500 characters." };
const urlOptions = { protocols: ["https"], require_protocol: true, require_valid_protocol: true };
const urlWords = { message: "Write the whole address, beginning with https://." };

/** A document that a board has published. */
@InputType({ description: "The document in which a board has published its arrangements." })
export class ArrangementDocumentInput {
  @Field(() => String, { description: "Its title." })
  @Length(1, 300, titleWords)
  @PlainLabel()
  title!: string;

  @Field(() => String, { description: "Its address, which begins with https." })
  @IsUrl(urlOptions, urlWords)
  @MaxLength(1_000, { message: "An address has 1,000 characters at the most." })
  url!: string;
}

/** A statutory partner of an arrangement. */
@InputType({ description: "A statutory partner of an arrangement." })
export class ArrangementPartnerInput {
  @Field(() => StatutoryFunction, { description: "What it answers for." })
  function!: StatutoryFunction;

  @Field(() => ID, { description: "The agency: its id, its slug, or its ODS code or URN." })
  @Length(1, 200, { message: "Say which agency." })
  agency!: string;

  @Field(() => String, { nullable: true, description: "The post of its lead safeguarding partner, never a name." })
  @IsOptional()
  @Length(1, 200, postWords)
  @PlainLabel()
  leadPost?: string | null;

  @Field(() => String, { nullable: true, description: "The post of its delegated safeguarding partner, never a name." })
  @IsOptional()
  @Length(1, 200, postWords)
  @PlainLabel()
  delegatedPost?: string | null;
}

/** What an arrangement says besides its kind and days, as it begins and as it is changed. */
@InputType("ArrangementContent", { description: "What an arrangement says." })
abstract class ArrangementContent {
  @Field(() => WorkingTogetherEdition, {
    nullable: true,
    description: "The edition of Working Together that it follows; null where that is not stated.",
  })
  edition?: WorkingTogetherEdition | null;

  @Field(() => ArrangementDocumentInput, { nullable: true, description: "The document that the board has published." })
  @IsOptional()
  @ValidateNested()
  document?: ArrangementDocumentInput | null;

  @Field(() => String, { nullable: true, description: "What the board wants for children, in its own words." })
  @IsOptional()
  @MaxLength(2_000, visionWords)
  @VisibleText()
  vision?: string | null;

  @Field(() => String, { nullable: true, description: "Where this is taken from, such as the law or a report." })
  @IsOptional()
  @Length(1, 500, sourceWords)
  @PlainLabel()
  source?: string | null;

  @Field(() => [ArrangementPartnerInput], {
    nullable: true,
    description: "Its statutory partners, all of them: a list takes the place of the one before.",
  })
  @IsOptional()
  @ArrayMaxSize(partnersMax, partnersWords)
  @ValidateNested({ each: true })
  partners?: ArrangementPartnerInput[] | null;
}

/** A board's new arrangement. */
@InputType({ description: "What a board is from a day on, or was between its other arrangements." })
export class BeginArrangementInput extends ArrangementContent {
  @Field(() => ID, { description: "The board: its id, or its slug." })
  body!: string;

  @Field(() => ArrangementKind, { description: "What the board is from then on." })
  kind!: ArrangementKind;

  @Field(() => DateScalar, { description: "First day. An arrangement without an end ends the day before." })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: "Last day; left out while no end is set." })
  @IsOptional()
  @NotBefore("from")
  until?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** What of an arrangement is to be different. */
@InputType({ description: "What of an arrangement is to be different; what is left out stays." })
export class ChangeArrangementInput extends ArrangementContent {
  @Field(() => ID, { description: "The arrangement." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => ArrangementKind, { nullable: true, description: "What the board was." })
  kind?: ArrangementKind | null;

  @Field(() => DateScalar, { nullable: true, description: "First day." })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day; null takes the end away." })
  @IsOptional()
  @NotBefore("from")
  until?: string | null;
}

/** Which arrangement, as it was last seen. */
@InputType({ description: "An arrangement, as it was last seen." })
export class ArrangementVersionInput {
  @Field(() => ID, { description: "The arrangement." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** What a client gets of a change of an arrangement. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class ArrangementPayload extends definePayload(
  "Arrangement",
  "arrangement",
  Arrangement,
  "The arrangement as it is now, a removed one as it was; null where nothing was changed.",
) {}
