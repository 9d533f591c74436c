import { Column, Entity } from "typeorm";
import { Owned, OwnedFact } from "../db/owned";
import { registerNode } from "../db/row-id";

const factColumns = "body_id uuid not null, id uuid not null, region_id uuid not null, recorded_on date not null";

/** A row that people edit under a permission that no noun of the product has. */
@Entity("tried_meeting")
export class TriedMeeting extends Owned {
  static readonly statements: readonly string[] = [
    `create table tried_meeting (${factColumns}, version integer not null, changed_at timestamptz not null,
       changed_as text not null, removed_at timestamptz, title text not null, primary key (body_id, id))`,
    `call wall('tried_meeting', 'OWNED', '{"writes": ["meetings:write"], "changes": ["title"]}')`,
  ];

  @Column("text")
  title!: string;
}
registerNode({ type: "TriedMeeting", entity: TriedMeeting });

/** A row that is read under another permission than `body:read`. */
@Entity("tried_money")
export class TriedMoney extends OwnedFact {
  static override readonly reads = "finance:read";
  static readonly statements: readonly string[] = [
    `create table tried_money (${factColumns})`,
    `call wall('tried_money', 'OWNED', '{"writes": ["papers:write"], "reads": "finance:read"}')`,
  ];
}

/** A row of the kind that is put on record whenever it is read. */
@Entity("tried_case")
export class TriedCase extends OwnedFact {
  static override readonly reads = "child_deaths:read";
  static readonly statements: readonly string[] = [
    `create table tried_case (${factColumns})`,
    `call wall('tried_case', 'OWNED', '{"writes": ["papers:write"], "reads": "child_deaths:read"}')`,
  ];
}

/** A row that is for the board, for a group, or for the seats that it names. */
@Entity("tried_paper")
export class TriedPaper extends OwnedFact {
  static readonly statements: readonly string[] = [
    `create table tried_paper (${factColumns}, confidentiality text, group_id uuid, reader_seat_ids uuid[])`,
    `call wall('tried_paper', 'OWNED', '{"writes": ["papers:write"], "confidentiality": true}')`,
  ];

  @Column("text")
  confidentiality!: string;

  @Column("uuid", { name: "group_id", nullable: true })
  groupId!: string | null;

  @Column("uuid", { name: "reader_seat_ids", array: true })
  readerSeatIds!: string[];
}
