import { type Permission, type Role, rolesWatched } from "@panboard/shared";
import { AuditLog } from "./audit";
import type { Database, EntityClass } from "./database";
import { type Rights, settingsOfChange } from "./rights";
import { LazyTransaction } from "./statements";
import type { ChangeOrigin } from "./write";

/** Read permissions whose rows are confidential: each that is read is put on record, whoever reads it. */
const confidentialReads: readonly Permission[] = ["child_deaths:read"];

/** What was read and is to stand in the trail of one body. */
interface OfBody {
  /** Ids by table. */
  readonly rows: Map<string, Set<string>>;
  /** Statements of a use case's own, which name no rows. */
  readonly statements: Set<string>;
}

interface ReadRow {
  readonly id?: string;
  readonly bodyId?: string | null;
  readonly confidentiality?: string | null;
}

const isWatched = (role: Role): boolean => (rolesWatched as readonly Role[]).includes(role);

/**
 * What a request read that must be put on record: rows that are confidential or restricted, in the trail of the body that
 * owns them, and whatever somebody reads who looks in from outside, in the trail of the body that let them in.
 */
export class ReadLog {
  private readonly bodies = new Map<string, OfBody>();
  /** Tables that a statement of a use case's own may not read. */
  private readonly confidentialTables: readonly string[];

  constructor(private readonly database: Database) {
    this.confidentialTables = confidentialTablesOf(database);
  }

  /** Notes rows of an entity that were read under these rights. */
  noteRows(rights: Rights, entity: EntityClass, rows: readonly object[]): void {
    const watching = watchedBodies(rights);
    const isConfidential = isConfidentialEntity(entity);
    for (const row of rows as readonly ReadRow[]) {
      const owner = row.bodyId && (isConfidential || row.confidentiality === "RESTRICTED") ? [row.bodyId] : [];
      for (const bodyId of new Set([...owner, ...watching])) this.noteRow(bodyId, entity, row);
    }
  }

  /** Notes a statement of a use case's own, by its label. Throws for one that reads what is confidential. */
  noteStatement(rights: Rights, label: string, text: string): void {
    const table = this.confidentialTables.find((name) => new RegExp(`\\b${name}\\b`).test(text));
    if (table)
      throw new Error(`The statement ${label} reads ${table}, whose rows are put on record: read them by repo().`);
    for (const bodyId of watchedBodies(rights)) this.of(bodyId).statements.add(label);
  }

  /**
   * Writes an entry into the trail of each body, a transaction each, in the order of their ids; nothing where nothing is to
   * be put on record. Throws where one could not be written.
   */
  async write(rights: Rights, origin: ChangeOrigin): Promise<void> {
    for (const [ownerId, { rows, statements }] of [...this.bodies].sort(([one], [other]) => (one < other ? -1 : 1))) {
      const settings = settingsOfChange(rights, { kind: "BODY", id: ownerId, permissions: [] });
      const transaction = new LazyTransaction(this.database, { login: "RUNTIME", mode: "WRITE", settings });
      const [role = "ACCOUNT"] = rights.roles.get(ownerId) ?? [...rights.roles.values()].flat();
      const log = new AuditLog({ ownerId, permissions: [], actedAs: role, accountId: rights.accountId, ...origin });
      const counts = Object.fromEntries([...rows].map(([table, ids]) => [table, ids.size]));
      log.addReads({ rows: counts, statements: [...statements] }, [
        ...new Set([...rows.values()].flatMap((ids) => [...ids])),
      ]);
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

  private noteRow(bodyId: string, entity: EntityClass, { id }: ReadRow): void {
    const { rows } = this.of(bodyId);
    const { tableName } = this.database.metadataOf(entity);
    const ids = rows.get(tableName) ?? new Set();
    rows.set(tableName, ids);
    if (id !== undefined) ids.add(id);
  }

  private of(bodyId: string): OfBody {
    const found = this.bodies.get(bodyId) ?? { rows: new Map(), statements: new Set() };
    this.bodies.set(bodyId, found);
    return found;
  }
}

const watched = new WeakMap<Rights, readonly string[]>();

/** The bodies that these rights look into from outside. */
function watchedBodies(rights: Rights): readonly string[] {
  const known = watched.get(rights);
  if (known) return known;
  const found = [...rights.roles].filter(([, roles]) => roles.some(isWatched)).map(([id]) => id);
  watched.set(rights, found);
  return found;
}

function isConfidentialEntity(entity: unknown): boolean {
  const { reads } = entity as { readonly reads?: Permission };
  return reads !== undefined && confidentialReads.includes(reads);
}

const confidential = new WeakMap<Database, readonly string[]>();

function confidentialTablesOf(database: Database): readonly string[] {
  const known = confidential.get(database);
  if (known) return known;
  const found = database.metadata
    .filter(({ target }) => isConfidentialEntity(target))
    .map(({ tableName }) => tableName);
  confidential.set(database, found);
  return found;
}
