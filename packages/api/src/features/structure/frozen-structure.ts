import type { GroupKind } from "../groups";
import type { SeatRole } from "../seats";

/** A group as it was published. Ids are those of the body's own rows, which nobody else reads. */
export interface FrozenGroup {
  readonly id: string;
  readonly name: string;
  readonly kind: GroupKind;
  readonly reportsToId: string | null;
  /** Bodies of the region that it also reports to. */
  readonly reportsToBodyIds: readonly string[];
  readonly chairPost: string | null;
}

/** A seat as it was published: a post, never who holds it. */
export interface FrozenSeat {
  readonly id: string;
  readonly groupId: string;
  readonly post: string;
  readonly role: SeatRole;
  readonly votes: boolean | null;
  readonly agencyId: string | null;
  readonly constituency: string | null;
  /** An ISO date; null while it is held, and where that is not known. */
  readonly vacantSince: string | null;
}

/** A body's groups and seats as they stood on a day. */
export interface FrozenStructure {
  readonly groups: readonly FrozenGroup[];
  readonly seats: readonly FrozenSeat[];
}
