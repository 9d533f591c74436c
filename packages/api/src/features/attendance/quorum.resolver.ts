import DataLoader from "dataloader";
import { Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import type { Read } from "../../db/read";
import { cacheKeyOf, type Loaders } from "../../graphql/loaders";
import { Loading } from "../../graphql/parameters";
import { Agency } from "../agencies";
import { Meeting } from "../meetings";
import { type MeetingOfGroup, type MeetingQuorum, readQuorums } from "./read-quorum";

/** Whether a meeting can decide. */
@ObjectType({ description: "Whether a meeting can decide by its group’s rule, as the register stands." })
export class QuorumOfMeeting implements MeetingQuorum {
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether there is a quorum; null where there is no telling: no rule, nothing recorded, or a share of seats of which it is not stated whether all vote.",
  })
  met!: boolean | null;

  @Field(() => Int, { description: "Seats, or agencies of the rule, that were there: a deputy counts." })
  present!: number;

  @Field(() => Int, { nullable: true, description: "How many it takes; null where that can’t be worked out." })
  needed!: number | null;

  @Field(() => [Agency], { description: "Agencies of the rule that nobody was there for." })
  missing!: readonly Agency[];

  @Field(() => String, { description: "The same in a sentence: `3 seats were there and 5 are needed.`" })
  words!: string;
}

/** How meetings stand by the rules of their groups. */
export function quorumLoader(read: Read): DataLoader<MeetingOfGroup, MeetingQuorum, string> {
  return new DataLoader<MeetingOfGroup, MeetingQuorum, string>((meetings) => readQuorums(read, meetings), {
    cacheKeyFn: cacheKeyOf,
  });
}

/** Meetings: whether they can decide. */
@Resolver(() => Meeting)
export class MeetingQuorumResolver {
  @FieldResolver(() => QuorumOfMeeting, { description: "Whether it can decide by its group’s rule." })
  quorum(@Root() meeting: Meeting, @Loading() loaders: Loaders): Promise<MeetingQuorum> {
    return loaders.get(quorumLoader).load(meeting);
  }
}
