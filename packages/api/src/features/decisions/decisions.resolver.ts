import { FieldResolver, Int, Resolver, Root } from "type-graphql";
import { type Loaders, loadRequired } from "../../graphql/loaders";
import { Loading } from "../../graphql/parameters";
import { AgendaItem, agendaItemLoader } from "../agendas";
import { bodiesLoader, Body } from "../bodies";
import { Meeting, meetingLoader } from "../meetings";
import { Seat, seatLoader } from "../seats";
import { Decision } from "./decision.entity";
import { VoteChoice } from "./decision.words";
import { decisionLoader, decisionsOfItemLoader, decisionsOfMeetingLoader, votesLoader } from "./decisions.loaders";
import { Vote } from "./vote.entity";

/** Decisions: what they lead to, and what follows from their votes. */
@Resolver(() => Decision)
export class DecisionsResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "How the rule was met when this was recorded: `Recorded without a quorum: 3 seats were there and 5 are needed.`",
  })
  quorum(@Root() { quorate, quorumWords: words }: Decision): string | null {
    // A number begins with no letter; "Nobody was there" becomes part of the sentence.
    const isWithout = quorate === false && words !== null;
    return isWithout ? `Recorded without a quorum: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
  }

  @FieldResolver(() => [Vote], { description: "How its seats voted; empty where nobody counted." })
  votes(@Root() decision: Decision, @Loading() loaders: Loaders): Promise<readonly Vote[]> {
    return loaders.get(votesLoader).load(decision);
  }

  @FieldResolver(() => Int, { description: "Votes for it." })
  async for(@Root() decision: Decision, @Loading() loaders: Loaders): Promise<number> {
    return (await listChosen(loaders, decision, VoteChoice.FOR)).length;
  }

  @FieldResolver(() => Int, { description: "Votes against it." })
  async against(@Root() decision: Decision, @Loading() loaders: Loaders): Promise<number> {
    return (await listChosen(loaders, decision, VoteChoice.AGAINST)).length;
  }

  @FieldResolver(() => Int, { description: "Seats that abstained." })
  async abstained(@Root() decision: Decision, @Loading() loaders: Loaders): Promise<number> {
    return (await listChosen(loaders, decision, VoteChoice.ABSTAINED)).length;
  }

  @FieldResolver(() => [Vote], { description: "Dissent: the votes against it, with their reasons." })
  dissent(@Root() decision: Decision, @Loading() loaders: Loaders): Promise<readonly Vote[]> {
    return listChosen(loaders, decision, VoteChoice.AGAINST);
  }

  @FieldResolver(() => Meeting, { nullable: true, description: "The meeting; null where the viewer does not read it." })
  async meeting(@Root() { bodyId, meetingId: id }: Decision, @Loading() loaders: Loaders): Promise<Meeting | null> {
    return (await loaders.get(meetingLoader).load({ bodyId, id })) ?? null;
  }

  @FieldResolver(() => AgendaItem, {
    nullable: true,
    description: "The item of the agenda under which it was decided; null of what was decided under none.",
  })
  async item(@Root() { bodyId, itemId: id }: Decision, @Loading() loaders: Loaders): Promise<AgendaItem | null> {
    return id === null ? null : ((await loaders.get(agendaItemLoader).load({ bodyId, id })) ?? null);
  }

  @FieldResolver(() => Body, { description: "The board or joint body that it is of." })
  body(@Root() { bodyId }: Decision, @Loading() loaders: Loaders): Promise<Body> {
    return loadRequired(loaders.get(bodiesLoader), bodyId);
  }
}

async function listChosen(loaders: Loaders, decision: Decision, choice: VoteChoice): Promise<Vote[]> {
  return (await loaders.get(votesLoader).load(decision)).filter((vote) => vote.choice === choice);
}

/** Votes: what they lead to. */
@Resolver(() => Vote)
export class VotesResolver {
  @FieldResolver(() => Seat, { nullable: true, description: "The seat; null where the viewer does not read it." })
  async seat(@Root() { bodyId, seatId: id }: Vote, @Loading() loaders: Loaders): Promise<Seat | null> {
    return (await loaders.get(seatLoader).load({ bodyId, id })) ?? null;
  }

  @FieldResolver(() => Decision, { nullable: true, description: "The decision; null where it was removed." })
  async decision(@Root() { bodyId, decisionId: id }: Vote, @Loading() loaders: Loaders): Promise<Decision | null> {
    return (await loaders.get(decisionLoader).load({ bodyId, id })) ?? null;
  }
}

/** What meetings decided. */
@Resolver(() => Meeting)
export class MeetingDecisionsResolver {
  @FieldResolver(() => [Decision], {
    description: "What it decided, as far as the viewer sees it, in the order in which that was recorded.",
  })
  decisions(@Root() meeting: Meeting, @Loading() loaders: Loaders): Promise<readonly Decision[]> {
    return loaders.get(decisionsOfMeetingLoader).load(meeting);
  }
}

/** What was decided under items. */
@Resolver(() => AgendaItem)
export class ItemDecisionsResolver {
  @FieldResolver(() => [Decision], {
    description: "What was decided under it, in the order in which that was recorded.",
  })
  decisions(@Root() item: AgendaItem, @Loading() loaders: Loaders): Promise<readonly Decision[]> {
    return loaders.get(decisionsOfItemLoader).load(item);
  }
}
