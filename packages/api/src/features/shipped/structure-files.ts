import { GroupKind } from "../groups";
import { Constituency, SeatRole } from "../seats";
import { readShippedRows, textOrNull } from "./shipped-files";

/** A group as a report has it. */
export interface ShippedGroup {
  readonly name: string;
  readonly kind: GroupKind;
  /** The name of the group of the same body that it reports to. */
  readonly reportsTo: string | null;
  readonly chairPost: string | null;
  /** The day that the report describes. */
  readonly asAt: string;
  readonly source: string;
  readonly note: string | null;
}

/** A seat on a body's main board as a report lists it: a post, never a name. */
export interface ShippedSeat {
  readonly post: string;
  readonly role: SeatRole;
  /** Null where the report does not say. */
  readonly votes: boolean | null;
  readonly heading: string | null;
  /** The first day on which it is known: that of the list, or of the first meeting of the register. */
  readonly asAt: string;
  readonly source: string;
  /** Slug of the agency that it is of. */
  readonly agency: string | null;
  readonly constituency: Constituency | null;
}

/** The published groups of a body, in the order of its report. A joint body has the one that bears its name. */
export function readPublishedGroups({ slug, name, kind }: ShippedBody): ShippedGroup[] {
  const rows = readShippedRows<"area" | "name" | "kind" | "reports_to" | "chair_post" | "as_at" | "source" | "note">(
    "published/groups.csv",
  );
  return rows
    .filter((row) => (kind === "BOARD" ? row.area === slug : row.kind === "joint" && row.name === name))
    .map((row) => ({
      name: row.name,
      kind: valueOf(GroupKind, row.kind),
      reportsTo: textOrNull(row.reports_to),
      chairPost: textOrNull(row.chair_post),
      asAt: row.as_at,
      source: row.source,
      note: textOrNull(row.note),
    }));
}

/** The published seats of a board: as its list of members has them, else as its register of attendance names them. */
export function readPublishedSeats(board: string): ShippedSeat[] {
  const listed = readShippedRows<"board" | "as_at" | "sector" | "seat" | "role" | "voting" | "source">(
    "published/members.csv",
  );
  const attended = readShippedRows<"board" | "meeting_date" | "seat" | "source" | "section">(
    "published/attendance.csv",
  );
  const known = readShippedRows<"body" | "post" | "role" | "agency" | "constituency">("catalogue/seats.csv");
  const mapped = (post: string) => known.find((row) => row.body === board && row.post === post);
  const placeOf = (post: string): Pick<ShippedSeat, "agency" | "constituency"> => {
    const { agency = "", constituency = "" } = mapped(post) ?? {};
    return {
      agency: textOrNull(agency),
      constituency: constituency === "" ? null : valueOf(Constituency, constituency),
    };
  };
  const seats = listed
    .filter((row) => row.board === board)
    .map((row): ShippedSeat => ({
      post: row.seat,
      role: valueOf(SeatRole, row.role),
      votes: row.voting === "yes",
      heading: row.sector,
      asAt: row.as_at,
      source: row.source,
      ...placeOf(row.seat),
    }));
  const own = attended.filter((row) => row.board === board);
  const posts = new Map(own.map((row) => [row.seat, row]));
  const [firstMeeting = ""] = own.map((row) => row.meeting_date).sort();
  return [
    ...seats,
    ...[...posts].map(([post, row]): ShippedSeat => {
      const role = valueOf(SeatRole, mapped(post)?.role ?? "MEMBER");
      return {
        post,
        role,
        votes: role === SeatRole.PARTICIPATING_OBSERVER ? false : null,
        heading: null,
        asAt: firstMeeting,
        source: `${row.source} ${row.section}`,
        ...placeOf(post),
      };
    }),
  ];
}

/** A body that the product ships. */
export interface ShippedBody {
  readonly slug: string;
  readonly name: string;
  readonly kind: "BOARD" | "JOINT_BODY";
}

function valueOf<Value extends string>(values: Readonly<Record<string, Value>>, cell: string): Value {
  const value = values[cell.toUpperCase()];
  if (value === undefined) throw new Error(`The shipped structure says "${cell}", which is none.`);
  return value;
}
