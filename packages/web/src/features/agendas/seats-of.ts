import type { MeetingWithAgenda } from "./agenda-of-page";
import type { ReaderSeat } from "./item-fields";

/** The seats of a meeting’s group on its day, which an item of its agenda can name. */
export function seatsOf({ register }: Pick<MeetingWithAgenda, "register">): ReaderSeat[] {
  return register.map(({ seat }) => seat);
}
