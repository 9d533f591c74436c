import { FieldResolver, Int, Resolver, Root } from "type-graphql";
import { type Loaders } from "../../graphql/loaders";
import { Loading } from "../../graphql/parameters";
import { Group, groupLoader } from "../groups";
import { Meeting, meetingLoader, MeetingState } from "../meetings";
import { Seat, seatLoader } from "../seats";
import { AgendaItem } from "./agenda-item.entity";
import {
  agendaItemLoader,
  agendaLoader,
  openProposalsLoader,
  proposalsLoader,
  standingItemsLoader,
} from "./agendas.loaders";
import { ItemProposal } from "./item-proposal.entity";
import { StandingItem } from "./standing-item.entity";

/** Seats that an item names as its readers, as far as they are still there. */
async function readersOf(
  { bodyId, readerSeatIds }: Pick<AgendaItem, "bodyId" | "readerSeatIds">,
  loaders: Loaders,
): Promise<Seat[]> {
  const seats = await loaders.get(seatLoader).loadMany(readerSeatIds.map((id) => ({ bodyId, id })));
  for (const seat of seats) if (seat instanceof Error) throw seat;
  return seats.filter((seat): seat is Seat => seat instanceof Seat);
}

/** Items of agendas: what they lead to. */
@Resolver(() => AgendaItem)
export class AgendaItemsResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description: "Its number on the agenda as the viewer sees it, from 1; null of one that was removed.",
  })
  async number(@Root() item: AgendaItem, @Loading() loaders: Loaders): Promise<number | null> {
    const meeting = await loaders.get(meetingLoader).load({ bodyId: item.bodyId, id: item.meetingId });
    if (!meeting) return null;
    const place = (await loaders.get(agendaLoader).load(meeting)).findIndex(({ id }) => id === item.id);
    return place === -1 ? null : place + 1;
  }

  @FieldResolver(() => [Seat], {
    description: "Of a restricted item: the seats whose holders read it besides the board’s officers.",
  })
  readers(@Root() item: AgendaItem, @Loading() loaders: Loaders): Promise<Seat[]> {
    return readersOf(item, loaders);
  }

  @FieldResolver(() => Meeting, { nullable: true, description: "The meeting on whose agenda it stands." })
  async meeting(@Root() { bodyId, meetingId: id }: AgendaItem, @Loading() loaders: Loaders): Promise<Meeting | null> {
    return (await loaders.get(meetingLoader).load({ bodyId, id })) ?? null;
  }
}

/** Standing items: what they lead to. */
@Resolver(() => StandingItem)
export class StandingItemsResolver {
  @FieldResolver(() => [Seat], {
    description: "Of a restricted item: the seats whose holders read it besides the board’s officers.",
  })
  readers(@Root() item: StandingItem, @Loading() loaders: Loaders): Promise<Seat[]> {
    return readersOf(item, loaders);
  }

  @FieldResolver(() => Group, { nullable: true, description: "The group that always has it on its agendas." })
  async group(@Root() { bodyId, groupId: id }: StandingItem, @Loading() loaders: Loaders): Promise<Group | null> {
    return (await loaders.get(groupLoader).load({ bodyId, id })) ?? null;
  }
}

/** Proposals: what they lead to. */
@Resolver(() => ItemProposal)
export class ItemProposalsResolver {
  @FieldResolver(() => Boolean, { description: "Whether the viewer proposed it." })
  own(@Root() { bodyId, ownerPersonId }: ItemProposal, @Loading() { read }: Loaders): boolean {
    return read.rights.places.get(bodyId)?.personId === ownerPersonId;
  }

  @FieldResolver(() => Group, { nullable: true, description: "The group that it is for." })
  async group(@Root() { bodyId, groupId: id }: ItemProposal, @Loading() loaders: Loaders): Promise<Group | null> {
    return (await loaders.get(groupLoader).load({ bodyId, id })) ?? null;
  }

  @FieldResolver(() => Seat, { nullable: true, description: "The seat that it was proposed from." })
  async seat(@Root() { bodyId, seatId: id }: ItemProposal, @Loading() loaders: Loaders): Promise<Seat | null> {
    return (await loaders.get(seatLoader).load({ bodyId, id })) ?? null;
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: "The meeting that it is for, or that it is on the agenda of; null while it is for the next one.",
  })
  async meeting(@Root() { bodyId, meetingId: id }: ItemProposal, @Loading() loaders: Loaders): Promise<Meeting | null> {
    return id === null ? null : ((await loaders.get(meetingLoader).load({ bodyId, id })) ?? null);
  }

  @FieldResolver(() => AgendaItem, {
    nullable: true,
    description: "The item that was made of it; null where there is none, and where the viewer does not see it.",
  })
  async item(@Root() { bodyId, itemId: id }: ItemProposal, @Loading() loaders: Loaders): Promise<AgendaItem | null> {
    return id === null ? null : ((await loaders.get(agendaItemLoader).load({ bodyId, id })) ?? null);
  }
}

/** The agendas of meetings. */
@Resolver(() => Meeting)
export class MeetingAgendaResolver {
  @FieldResolver(() => [AgendaItem], { description: "Its agenda in order, as far as the viewer sees it." })
  agenda(@Root() meeting: Meeting, @Loading() loaders: Loaders): Promise<AgendaItem[]> {
    return loaders.get(agendaLoader).load(meeting);
  }

  @FieldResolver(() => [ItemProposal], {
    description:
      "What is proposed for it and nobody has answered, the latest first; while it is still to come, what is for no meeting yet as well.",
  })
  async itemProposals(@Root() meeting: Meeting, @Loading() loaders: Loaders): Promise<ItemProposal[]> {
    const { bodyId, groupId: id } = meeting;
    const open = await loaders.get(openProposalsLoader).load({ bodyId, id });
    const isToCome = meeting.state === MeetingState.PLANNED;
    return open.filter(({ meetingId }) => meetingId === meeting.id || (meetingId === null && isToCome));
  }
}

/** What groups always have on their agendas, and what is proposed for them. */
@Resolver(() => Group)
export class GroupAgendaResolver {
  @FieldResolver(() => [StandingItem], {
    description: "What it always has on its agendas, in order, as far as the viewer sees it.",
  })
  standingItems(@Root() { bodyId, id }: Group, @Loading() loaders: Loaders): Promise<StandingItem[]> {
    return loaders.get(standingItemsLoader).load({ bodyId, id });
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether the viewer holds a seat on it today, as a deputy too: such a member proposes items for its agendas.",
  })
  viewerSits(@Root() { bodyId, id }: Group, @Loading() { read }: Loaders): boolean {
    return read.rights.places.get(bodyId)?.groupIds.includes(id) ?? false;
  }

  @FieldResolver(() => [ItemProposal], {
    description: "What was proposed for its agendas, the latest first, as far as the viewer sees it.",
  })
  itemProposals(@Root() { bodyId, id }: Group, @Loading() loaders: Loaders): Promise<ItemProposal[]> {
    return loaders.get(proposalsLoader).load({ bodyId, id });
  }
}
