import { Args, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { type Loaders, loadRequired } from "../../graphql/loaders";
import type { Page } from "../../graphql/lists/connection";
import { Loading } from "../../graphql/parameters";
import { DateScalar } from "../../graphql/scalars";
import { agenciesLoader, Agency, groupsLoader } from "../agencies";
import { bodiesLoader, Body } from "../bodies";
import { Group, groupLoader, seenAt } from "../groups";
import { Person, personLoader } from "../people";
import { dayInLondon } from "../statements";
import { daysVacant } from "./days-vacant";
import { readsHolders } from "./read-membership";
import { Seat } from "./seat.entity";
import { SeatHolder } from "./seat-holder.entity";
import {
  chairPostLoader,
  holdersLoader,
  holdersInTurnLoader,
  holdersOn,
  holdingsLoader,
  seatLoader,
  vacantSinceLoader,
} from "./seats.loaders";
import {
  type SeatArguments,
  seatList,
  type SeatsOfAgencyArguments,
  seatsOfAgencyList,
  type VacancyArguments,
  vacancyList,
} from "./seats.list";

const dayOf = ({ asAt }: { readonly asAt?: string | undefined }): string => asAt ?? dayInLondon(new Date());
const onDayOf = (row: Seat | Group) => ({ bodyId: row.bodyId, id: row.id, on: dayOf(row) });

/** Since when a seat is vacant, as far as the viewer reads who holds it: an agency's people and former boards do not. */
async function findVacantSince(seat: Seat, loaders: Loaders): Promise<string | null> {
  if (!readsHolders(loaders.read, seat.bodyId)) return null;
  return (await loaders.get(vacantSinceLoader).load(onDayOf(seat))) ?? null;
}

/** Everybody who held a seat or stood in, as far as the viewer reads that. */
function listHolders(seat: Seat, loaders: Loaders): Promise<readonly SeatHolder[]> {
  return readsHolders(loaders.read, seat.bodyId) ? loaders.get(holdersInTurnLoader).load(seat) : nobody;
}

const nobody = Promise.resolve([]);

/** Seats: what they lead to. */
@Resolver(() => Seat)
export class SeatsResolver {
  @FieldResolver(() => Group, {
    nullable: true,
    description: "The group that it is on; null for an agency’s people, who read the seat alone: see `groupName`.",
  })
  async group(@Root() { bodyId, groupId: id, asAt }: Seat, @Loading() loaders: Loaders): Promise<Group | null> {
    const group = await loaders.get(groupLoader).load({ bodyId, id });
    return group ? seenAt(group, asAt) : null;
  }

  @FieldResolver(() => Agency, { nullable: true, description: "The agency that it is of; null of a constituency’s." })
  agency(@Root() { agencyId }: Seat, @Loading() loaders: Loaders): Promise<Agency> | null {
    return agencyId === null ? null : loadRequired(loaders.get(agenciesLoader), agencyId);
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description:
      "Since when nobody holds it, on the day that it is looked at: that of `asAt`, else today. Null while somebody does, where it is not known, since a report names posts alone, and for whoever does not read who holds it.",
  })
  vacantSince(@Root() seat: Seat, @Loading() loaders: Loaders): Promise<string | null> {
    return findVacantSince(seat, loaders);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "Days that it has been vacant, that first day not counted.",
  })
  async daysVacant(@Root() seat: Seat, @Loading() loaders: Loaders): Promise<number | null> {
    const since = await findVacantSince(seat, loaders);
    return since === null ? null : daysVacant(since, dayOf(seat));
  }

  @FieldResolver(() => [SeatHolder], {
    description:
      "Who holds it on that day, and who stands in; empty for an agency’s people and a board that left, who read the seat alone.",
  })
  async holders(@Root() seat: Seat, @Loading() loaders: Loaders): Promise<SeatHolder[]> {
    return holdersOn(await listHolders(seat, loaders), dayOf(seat));
  }

  @FieldResolver(() => SeatHolder, {
    nullable: true,
    description: "Who holds it on that day; null while nobody does, and for an agency’s people and a board that left.",
  })
  async holder(@Root() seat: Seat, @Loading() loaders: Loaders): Promise<SeatHolder | null> {
    const [first] = holdersOn(await listHolders(seat, loaders), dayOf(seat));
    return first && !first.deputy ? first : null;
  }

  @FieldResolver(() => [SeatHolder], {
    description:
      "Everybody who held it or stood in, the latest first; empty for an agency’s people and a board that left.",
  })
  async holdersOverTime(@Root() seat: Seat, @Loading() loaders: Loaders): Promise<SeatHolder[]> {
    return readsHolders(loaders.read, seat.bodyId) ? loaders.get(holdersLoader).load(seat) : [];
  }

  @FieldResolver(() => Body, { description: "The board or joint body that it is of." })
  body(@Root() { bodyId }: Seat, @Loading() loaders: Loaders): Promise<Body> {
    return loadRequired(loaders.get(bodiesLoader), bodyId);
  }
}

/** Who holds what. */
@Resolver(() => SeatHolder)
export class SeatHoldersResolver {
  @FieldResolver(() => Seat, { description: "The seat." })
  seat(@Root() { bodyId, seatId: id }: SeatHolder, @Loading() loaders: Loaders): Promise<Seat> {
    return loadRequired(loaders.get(seatLoader), { bodyId, id });
  }

  @FieldResolver(() => Person, { description: "The person." })
  person(@Root() { bodyId, personId: id }: SeatHolder, @Loading() loaders: Loaders): Promise<Person> {
    return loadRequired(loaders.get(personLoader), { bodyId, id });
  }
}

/** Who chairs a group. */
@Resolver(() => Group)
export class GroupChairResolver {
  @FieldResolver(() => Seat, { nullable: true, description: "The seat that chairs it on that day." })
  async chair(@Root() group: Group, @Loading() loaders: Loaders): Promise<Seat | null> {
    const seat = await loaders.get(chairPostLoader).load(onDayOf(group));
    return seat ? seenAt(seat, group.asAt) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The post that chairs it on that day: of its chair’s seat, else as a report states it.",
  })
  async chairPost(@Root() group: Group, @Loading() loaders: Loaders): Promise<string | null> {
    return (await loaders.get(chairPostLoader).load(onDayOf(group)))?.post ?? group.chairPostStated;
  }
}

/** What a person holds. */
@Resolver(() => Person)
export class PersonSeatsResolver {
  @FieldResolver(() => [SeatHolder], {
    description: "All that they held or stood in for, the latest first; empty for a board that left.",
  })
  async holdings(@Root() person: Person, @Loading() loaders: Loaders): Promise<SeatHolder[]> {
    return readsHolders(loaders.read, person.bodyId) ? loaders.get(holdingsLoader).load(person) : [];
  }
}

/** A body's seats. */
@Resolver(() => Body)
export class BodySeatsResolver {
  @FieldResolver(() => seatList.Connection, {
    nullable: true,
    description:
      "The seats on its groups, ended ones too unless `asAt` is said: group by group, as a report lists them, unless sorted otherwise. An agency’s people are shown its own. Null for a body whose own rows the viewer does not read.",
  })
  async seats(
    @Root() { id }: Body,
    @Args(() => seatList.Args) args: SeatArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<Seat> | null> {
    const page = await seatList.pageIfShown(loaders, id, args);
    for (const seat of page?.nodes ?? []) seat.asAt = args.asAt ?? undefined;
    return page;
  }

  @FieldResolver(() => vacancyList.Connection, {
    nullable: true,
    description:
      "Seats that nobody holds today, the longest vacant first. Null for a body whose own rows the viewer does not read.",
  })
  vacancies(
    @Root() { id }: Body,
    @Args(() => vacancyList.Args) args: VacancyArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<Seat> | null> {
    return vacancyList.pageIfShown(loaders, id, args);
  }
}

/** An agency's seats. */
@Resolver(() => Agency)
export class AgencySeatsResolver {
  @FieldResolver(() => seatsOfAgencyList.Connection, {
    description:
      "Its seats on each board that the viewer reads, by the board’s name; to the agency’s own people on all of theirs. Seats of agencies that were merged with it are among them.",
  })
  async seats(
    @Root() { id }: Agency,
    @Args(() => seatsOfAgencyList.Args) args: SeatsOfAgencyArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<Seat>> {
    const page = await seatsOfAgencyList.page(loaders, (await loaders.get(groupsLoader).load(id)).ids, args);
    for (const seat of page.nodes) seat.asAt = args.asAt ?? undefined;
    return page;
  }
}
