import { Column, PrimaryColumn } from "typeorm";
import { type Permission, roleInWords, roles } from "@panboard/shared";

/**
 * Columns of a body's row that is never changed: a fact, such as a revision. `body_id` comes first in its keys;
 * `recorded_on` is the day the row is about.
 */
export abstract class OwnedFact {
  /** The permission that the table's wall asks of its body's readers. */
  static readonly reads: Permission = "body:read";

  @PrimaryColumn("uuid", { name: "body_id" })
  bodyId!: string;

  @PrimaryColumn("uuid")
  id!: string;

  @Column("uuid", { name: "region_id" })
  regionId!: string;

  @Column("date", { name: "recorded_on" })
  recordedOn!: string;
}

/** Columns of a body's row that people edit: changed under the version that they saw, and removed so that it can come back. */
export abstract class Owned extends OwnedFact {
  /** 1, and one more with every change. */
  @Column("integer")
  version!: number;

  @Column("timestamptz", { name: "changed_at" })
  changedAt!: Date;

  /** The role that made the last change, or the job. */
  @Column("text", { name: "changed_as" })
  changedAs!: string;

  @Column("timestamptz", { name: "removed_at", nullable: true })
  removedAt!: Date | null;

  /** Who made the last change, as people read it. */
  get changedBy(): string {
    return actorInWords(this.changedAs);
  }
}

/** A role, or what acted in the place of a person, as people read it. */
export function actorInWords(changedAs: string): string {
  const role = roles.find((one) => one === changedAs);
  return role === undefined ? "The platform" : roleInWords(role);
}

/** Columns that every reference row of a region has. */
export abstract class Regional {
  @PrimaryColumn("uuid", { name: "region_id" })
  regionId!: string;

  @PrimaryColumn("uuid")
  id!: string;
}

/** What the database refuses by a constraint, beside its entity: the constraint's name, the field, and the sentence. */
export type Refusals = Readonly<Record<string, readonly [path: string, message: string]>>;
