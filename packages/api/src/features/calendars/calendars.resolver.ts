import { Arg, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import type { Loaders } from "../../graphql/loaders";
import { Loading, Writing } from "../../graphql/parameters";
import { bodiesLoader, Body } from "../bodies";
import { Region, regionsLoader } from "../regions";
import { ViewerView } from "../viewer";
import { CalendarFeed } from "./calendar-feed.entity";
import { CalendarFeedPayload, CalendarFeedVersionInput, OpenCalendarFeedInput } from "./calendars.inputs";
import { closeFeed, openFeed, renewFeed } from "./keep-feed";

/** Calendars of one account at the most: one a body and region. */
const feedsMax = 1_000;

/** Calendars: of what they are, and who keeps them. */
@Resolver(() => CalendarFeed)
export class CalendarsResolver {
  @Change("account:own")
  @Mutation(() => CalendarFeedPayload, {
    nullable: true,
    description:
      "Opens a calendar of the viewer’s own, and answers its secret link once. Whoever knows the link reads what the viewer reads of these meetings.",
  })
  openCalendarFeed(
    @Arg("input", () => OpenCalendarFeedInput) input: OpenCalendarFeedInput,
    @Writing() write: Write,
  ): Promise<CalendarFeed> {
    return openFeed(write, input);
  }

  @Change("account:own")
  @Mutation(() => CalendarFeedPayload, {
    nullable: true,
    description: "Gives a calendar of the viewer’s own another secret link, answered once. The old one stops at once.",
  })
  renewCalendarFeed(
    @Arg("input", () => CalendarFeedVersionInput) input: CalendarFeedVersionInput,
    @Writing() write: Write,
  ): Promise<CalendarFeed> {
    return renewFeed(write, input);
  }

  @Change("account:own")
  @Mutation(() => CalendarFeedPayload, {
    nullable: true,
    description: "Closes a calendar of the viewer’s own. Its link stops at once, for good.",
  })
  closeCalendarFeed(
    @Arg("input", () => CalendarFeedVersionInput) input: CalendarFeedVersionInput,
    @Writing() write: Write,
  ): Promise<CalendarFeed> {
    return closeFeed(write, input);
  }

  @FieldResolver(() => Body, {
    nullable: true,
    description:
      "Whose meetings it has; null for those of the groups that the viewer sits on, and of a body out of reach.",
  })
  async body(@Root() { bodyId }: CalendarFeed, @Loading() loaders: Loaders): Promise<Body | null> {
    return bodyId === null ? null : ((await loaders.get(bodiesLoader).load(bodyId)) ?? null);
  }

  @FieldResolver(() => Boolean, { description: "Whether it has the meetings of the groups that the viewer sits on." })
  isMine(@Root() { bodyId }: CalendarFeed): boolean {
    return bodyId === null;
  }

  @FieldResolver(() => Region, { nullable: true, description: "The region; null once it is out of reach." })
  async region(@Root() { regionId }: CalendarFeed, @Loading() loaders: Loaders): Promise<Region | null> {
    return (await loaders.get(regionsLoader).load(regionId)) ?? null;
  }
}

/** The calendars of whoever asks. */
@Resolver(() => ViewerView)
export class ViewerCalendarsResolver {
  @FieldResolver(() => [CalendarFeed], {
    description: "The viewer’s own calendars that are open, the first opened first.",
  })
  calendarFeeds(@Root() { accountId }: ViewerView, @Loading() { read }: Loaders): Promise<CalendarFeed[]> {
    return read.repo(CalendarFeed).list({ where: { accountId }, orderBy: ["createdAt", "id"], limit: feedsMax });
  }
}
