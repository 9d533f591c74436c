import { type Permission, permissionsByRole, type Role, rolesWatched } from "@panboard/shared";
import { AuditLog, type Origin } from "./audit";
import type { Database, EntityClass } from "./database";
import { isRecorded, OwnedFact, Personal } from "./owned";
import { type Rights, settingsOfChange } from "./rights";
import { LazyTransaction } from "./statements";

/** Read permissions whose rows are confidential: each that is read is put on record, whoever reads it. */
const confidentialReads: readonly Permission[] = ["child_deaths:read"];

/** What was read and is to stand in the trail of one body. */
interface OfBody {
  /** The role that let it be read. */
  readonly role: Role | "ACCOUNT";
  /** Rows by table: their ids where they have one, else what they say. */
  readonly rows: Map<string, Set<string>>;
  readonly ids: Set<string>;
  /** Statements of a use case's own, which name no rows. */
  readonly statements: Set<string>;
}

interface ReadRow {
  readonly id?: string;
  readonly bodyId?: string;
  readonly regionId?: string;
  /** Of what somebody keeps for themselves: the body that they share it with. */
  readonly sharedBodyId?: string | null;
  readonly confidentiality?: string | null;
}

/** What is on record of a row, and what that row asks of its readers. */
interface ReadRecord extends ReadRow {
  readonly ownerId: string;
  readonly rowId?: string | null;
  readonly readPermission?: string;
}

const isWatched = (role: Role): boolean => (rolesWatched as readonly Role[]).includes(role);

/**
 * What a request read that must be put on record in the trail of the body that owns it: rows that are confidential or
 * restricted, whoever reads them, and whatever somebody reads who looks in from outside. What such a person reads that no
 * body owns stands in the trail of each body that let them in, a region's in those of its own bodies alone. What an account
 * keeps for itself is nobody's to be told of, unless it is shared with the body.
 */
export class ReadLog {
  private readonly bodies = new Map<string, OfBody>();

  constructor(private readonly database: Database) {}

  /** Notes rows of an entity that were read under these rights. */
  noteRows(rights: Rights, entity: EntityClass, rows: readonly object[]): void {
    const watched = watchedBodies(rights);
    const permission = confidentialPermission(entity);
    if (watched.length === 0 && !permission && !mayBeRestricted(this.database, entity)) return;
    const isRecord = isRecorded(entity);
    const isOwned = isRecord || Object.prototype.isPrototypeOf.call(OwnedFact, entity);
    const isPersonal = Object.prototype.isPrototypeOf.call(Personal, entity);
    const { tableName } = this.database.metadataOf(entity);
    for (const given of rows as readonly ReadRow[]) {
      const row = isRecord ? ofRecord(given as ReadRecord) : given;
      const asked =
        permission ??
        confidentialReads.find((one) => one === (given as ReadRecord).readPermission) ??
        (row.confidentiality === "RESTRICTED" ? "restricted:read" : undefined);
      const isOfWatched = row.bodyId !== undefined && watched.includes(row.bodyId);
      if (isPersonal) {
        if (watched.includes(row.sharedBodyId ?? ""))
          noteRow(this.of(String(row.sharedBodyId), rights), tableName, row);
      } else if (!isOwned) {
        const owners = row.regionId === undefined ? undefined : [row.regionId];
        for (const bodyId of watchedBodies(rights, owners)) noteRow(this.of(bodyId, rights), tableName, row);
      } else if (row.bodyId !== undefined && (asked || isOfWatched)) {
        noteRow(this.of(row.bodyId, rights, asked), tableName, row);
      }
    }
  }

  /**
   * Notes a statement of a use case's own, by its label; of the rows of some owners alone where they are given, bodies or
   * regions. Throws for one that may read what is put on record row by row.
   */
  noteStatement(rights: Rights, label: string, text: string, owners?: readonly string[]): void {
    const table = recordedTableIn(this.database, text);
    if (table)
      throw new Error(`The statement ${label} reads ${table}, whose rows are put on record: read them by repo().`);
    for (const bodyId of watchedBodies(rights, owners)) this.of(bodyId, rights).statements.add(label);
  }

  /**
   * Writes an entry into the trail of each body, a transaction each, in the order of their ids; nothing where nothing is to
   * be put on record. Throws where one could not be written.
   */
  async write(rights: Rights, origin: Origin): Promise<void> {
    for (const [ownerId, read] of [...this.bodies].sort(([one], [other]) => (one < other ? -1 : 1))) {
      const settings = settingsOfChange(rights, { kind: "BODY", id: ownerId, permissions: [] });
      const transaction = new LazyTransaction(this.database, { login: "RUNTIME", mode: "WRITE", settings });
      const { accountId } = rights;
      const log = new AuditLog({ ownerId, permissions: [], actedAs: read.role, accountId, ...origin });
      const counts = Object.fromEntries([...read.rows].map(([table, rows]) => [table, rows.size]));
      log.addReads({ rows: counts, statements: [...read.statements] }, [...read.ids]);
      try {
        await log.write(transaction);
        await transaction.commit();
      } catch (error) {
        await transaction.rollback();
        throw error;
      }
      this.bodies.delete(ownerId);
    }
  }

  private of(bodyId: string, rights: Rights, asked?: Permission): OfBody {
    const found = this.bodies.get(bodyId);
    if (found) return found;
    const role = roleThatReads(rights.roles.get(bodyId) ?? [], asked);
    const made: OfBody = { role, rows: new Map(), ids: new Set(), statements: new Set() };
    this.bodies.set(bodyId, made);
    return made;
  }
}

/** The row that is told of on record, as if it had been read itself. */
function ofRecord({ ownerId: bodyId, id, rowId, confidentiality = null }: ReadRecord): ReadRow {
  const known = rowId ?? id;
  return { bodyId, confidentiality, ...(known === undefined ? {} : { id: known }) };
}

function noteRow({ rows, ids }: OfBody, table: string, row: ReadRow): void {
  const known = rows.get(table) ?? new Set();
  rows.set(table, known.add(row.id ?? JSON.stringify(row)));
  if (row.id !== undefined) ids.add(row.id);
}

/** Of somebody's roles on a body the one that is watched, else the one that may read what was asked. */
function roleThatReads(roles: readonly Role[], asked?: Permission): Role | "ACCOUNT" {
  const may = (role: Role): boolean => asked !== undefined && permissionsByRole[role].includes(asked);
  return roles.find(isWatched) ?? roles.find(may) ?? roles[0] ?? "ACCOUNT";
}

const watched = new WeakMap<Rights, readonly string[]>();

/** The bodies that these rights look into from outside; of them those that are among the owners, or in one, where owners are given. */
function watchedBodies(rights: Rights, owners?: readonly string[]): readonly string[] {
  const all = watched.get(rights) ?? [...rights.roles].filter(([, roles]) => roles.some(isWatched)).map(([id]) => id);
  watched.set(rights, all);
  return owners ? all.filter((id) => owners.includes(id) || owners.includes(rights.regionOfBody.get(id) ?? "")) : all;
}

function confidentialPermission(entity: unknown): Permission | undefined {
  const { reads } = entity as { readonly reads?: Permission };
  return confidentialReads.find((permission) => permission === reads);
}

function mayBeRestricted(database: Database, entity: EntityClass): boolean {
  return database.metadataOf(entity).findColumnWithPropertyName("confidentiality") !== undefined;
}

const checked = new WeakMap<Database, Map<string, string | undefined>>();

/** The table that a statement names some rows of which are put on record; undefined where it names none. */
function recordedTableIn(database: Database, text: string): string | undefined {
  const texts = checked.get(database) ?? new Map<string, string | undefined>();
  checked.set(database, texts);
  if (texts.has(text)) return texts.get(text);
  const tables = database.metadata
    .filter(({ target }) => confidentialPermission(target) || mayBeRestricted(database, target as EntityClass))
    .map(({ tableName }) => tableName);
  // A name in escapes could be any table's.
  const found = /\bu&"/i.test(text)
    ? "a name in escapes"
    : tables.find((name) => new RegExp(`\\b${name}\\b`, "i").test(text));
  texts.set(text, found);
  return found;
}
