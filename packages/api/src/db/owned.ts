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

/** What is on record: of a body, a region or the deployment, each of which is its owner. */
export abstract class Recorded {
  @PrimaryColumn("uuid", { name: "owner_id" })
  ownerId!: string;
}

/** What every row that people edit has: it is changed under the version that they saw, and removed so that it can come back. */
export interface Edited {
  readonly version: number;
  readonly changedAt: Date;
  /** The role that made the last change, or the job. */
  readonly changedAs: string;
  readonly removedAt: Date | null;
  /** Who made the last change, as people read it. */
  readonly changedBy: string;
}

/** A role, or what acted in the place of a person, as people read it. */
export function actorInWords(changedAs: string): string {
  if (changedAs === "ACCOUNT") return "Whoever keeps it";
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

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the language asks for just this of a class that another is made from
type AbstractClass = abstract new (...values: any[]) => object;

/** The class with the columns of what people edit. */
function edited<Base extends AbstractClass>(base: Base) {
  abstract class EditedRow extends base implements Edited {
    /** 1, and one more with every change. */
    @Column("integer")
    version!: number;

    @Column("timestamptz", { name: "changed_at" })
    changedAt!: Date;

    @Column("text", { name: "changed_as" })
    changedAs!: string;

    @Column("timestamptz", { name: "removed_at", nullable: true })
    removedAt!: Date | null;

    get changedBy(): string {
      return actorInWords(this.changedAs);
    }
  }
  return EditedRow;
}

/** A body's row that people edit. */
export abstract class Owned extends edited(OwnedFact) {}

/** A row of a region's register, which its steward edits. */
export abstract class Register extends edited(Regional) {}

/** Columns of what somebody keeps for themselves about a region. `account_id` comes first in its keys. */
abstract class OfAccount {
  @PrimaryColumn("uuid", { name: "account_id" })
  accountId!: string;

  @PrimaryColumn("uuid")
  id!: string;

  @Column("uuid", { name: "region_id" })
  regionId!: string;
}

/** A row of somebody's own, which its account alone edits. */
export abstract class Personal extends edited(OfAccount) {}

/** Whether rows of the class are edited. */
export function isEdited(entity: unknown): boolean {
  return [Owned, Register, Personal].some((base) => Object.prototype.isPrototypeOf.call(base, entity as object));
}

/** Whether rows of the class are on record: they come of what is done, and nobody makes them by themselves. */
export function isRecorded(entity: unknown): boolean {
  return Object.prototype.isPrototypeOf.call(Recorded, entity as object);
}

/**
 * Beside an entity that keeps the order of what belongs to another row, with the id of that row: the table in which that row
 * stands. The audit trail tells of it as a change of that row.
 */
export type OrderOf = string;

/** What the database refuses by a constraint, beside its entity: the constraint's name, the field, and the sentence. */
export type Refusals = Readonly<Record<string, readonly [path: string, message: string]>>;
