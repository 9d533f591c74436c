import { type constituencyWords, seatRoleWords } from "@panboard/shared";
import type { ReactNode } from "react";
import { Table } from "../../ui/table";
import { votesInWords } from "../../kit/words/seat-words";
import { constituencyInWords, vacancyOnRecord } from "./seat-words";

/** A seat as a table shows it: a post, never who holds it. */
export interface SeatOfTable {
  readonly key: string;
  /** The name of its group, in a table of several. */
  readonly group?: string | undefined;
  readonly post: string;
  readonly role: keyof typeof seatRoleWords;
  readonly votes: boolean | null;
  readonly constituency: keyof typeof constituencyWords | null;
  readonly vacantSince: string | null;
  readonly agency: { readonly slug: string; readonly name: string } | null;
}

export interface SeatTableProps {
  readonly caption: ReactNode;
  readonly seats: readonly SeatOfTable[];
  /** The region whose register has the agencies. */
  readonly region: { readonly slug: string };
  /** Whether each row says its group. */
  readonly ofSeveral?: boolean | undefined;
}

const heads = ["Role", "Agency or constituency", "Votes", "Vacancy"] as const;

/** Seats, each by its post: what it is for, whom it stands for, whether it votes, and whether it is vacant. */
export function SeatTable({ caption, seats, region, ofSeveral = false }: SeatTableProps) {
  const all = ["Post", ...(ofSeveral ? ["Group"] : []), ...heads];
  return (
    <Table
      caption={caption}
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={all.map((content) => ({ key: content, content }))}
      blockLabels={["", ...all.slice(1)]}
      rows={seats.map(({ key, group, post, role, votes, constituency, vacantSince, agency }) => ({
        key,
        cells: [
          post,
          ...(ofSeveral ? [group ?? "Not stated"] : []),
          seatRoleWords[role],
          agency ? (
            <a href={`/regions/${region.slug}/agencies/${agency.slug}`}>{agency.name}</a>
          ) : (
            constituencyInWords(constituency)
          ),
          votesInWords(votes),
          vacancyOnRecord(vacantSince),
        ],
      }))}
    />
  );
}
