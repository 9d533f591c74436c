import { attendanceStateWords } from "@panboard/shared";
import type { ReactNode } from "react";
import { useBody, useRegion } from "../../kit/page/page-context";
import { recordHref } from "../../kit/viewer/body-href";
import { Table, type TableRow } from "../../ui/table";
import { type AttendanceOfPeriod, type Figures, Rate } from "./attendance-figures";
import { type AttendanceRow, groupsOf, rowsBy, type ShownBy } from "./attendance-rows";

const { PRESENT, DEPUTY, APOLOGIES, ABSENT, NOT_RECORDED } = attendanceStateWords;
const figureHeads = [PRESENT, DEPUTY, APOLOGIES, ABSENT, NOT_RECORDED] as const;

export interface AttendanceTablesProps {
  readonly attendance: AttendanceOfPeriod;
  readonly shownBy: ShownBy;
}

/** Attendance as tables: of seats one a group, of agencies and sectors one. */
export function AttendanceTables({ attendance, shownBy }: AttendanceTablesProps) {
  const [body, region] = [useBody(), useRegion()];
  const { total, threshold } = attendance;
  const rows = rowsBy(shownBy, attendance);
  const figuresOf = (figures: Figures): ReactNode[] => [
    ...[figures.present, figures.deputy, figures.apologies, figures.absent, figures.notRecorded],
    <Rate key="rate" figures={figures} threshold={threshold} />,
  ];
  const table = (caption: string, heads: readonly [string, string], own: readonly TableRow[]) => (
    <Table
      key={caption}
      caption={caption}
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={[
        { key: heads[0], content: heads[0] },
        { key: heads[1], content: heads[1], format: shownBy === "seats" ? undefined : "numeric" },
        ...figureHeads.map((head) => ({ key: head, content: head, format: "numeric" as const })),
        { key: "rate", content: "Attendance" },
      ]}
      blockLabels={["", heads[1], ...figureHeads, "Attendance"]}
      rows={own}
    />
  );
  const agencyLink = (name: string, slug: string | undefined) =>
    slug === undefined ? name : <a href={`/regions/${region.slug}/agencies/${slug}`}>{name}</a>;
  if (shownBy !== "seats") {
    const heads = [shownBy === "agencies" ? "Agency" : "Sector", "Seats"] as const;
    const sum = { key: "total", isTotal: true, cells: ["All seats", attendance.seats.totalCount, ...figuresOf(total)] };
    const own = rows.map(({ key, name, agency, seatCount, figures }) => ({
      key,
      cells: [agencyLink(name, agency), seatCount, ...figuresOf(figures)],
    }));
    // Seats of no agency are in no row of agencies: the sum of all stands under sectors alone.
    return table(
      shownBy === "agencies" ? "Attendance by agency" : "Attendance by sector",
      heads,
      shownBy === "sectors" ? [...own, sum] : own,
    );
  }
  const groups = groupsOf(rows);
  const seatRow = ({ key, name, seat, agency, figures }: AttendanceRow): TableRow => ({
    key,
    cells: [
      seat ? <a href={recordHref(body, "seats", seat.id)}>{name}</a> : name,
      agencyLink(seat?.side ?? "", agency),
      ...figuresOf(figures),
    ],
  });
  const isWhole = !attendance.seats.pageInfo.hasNextPage;
  return (
    <>
      {groups.map((group) => {
        const own = rows.filter(({ seat }) => seat?.groupName === group).map(seatRow);
        const sum = { key: "total", isTotal: true, cells: ["All seats", "", ...figuresOf(total)] };
        return (
          <div key={group} className="app-after">
            {table(group, ["Seat", "Agency or constituency"], groups.length === 1 && isWhole ? [...own, sum] : own)}
          </div>
        );
      })}
      {groups.length > 1 && isWhole ? (
        <p className="app-measure">
          All {attendance.seats.totalCount} seats together: <Rate figures={total} threshold={threshold} />.
        </p>
      ) : null}
    </>
  );
}
