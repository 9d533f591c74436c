import type { EntityClass } from "../../db/database";
import type { OrderOf } from "../../db/owned";
import { encodeRowId, isUuid, type KeyedRow, typeOfRow } from "../../db/row-id";
import type { AuditChange } from "./audit-change.entity";
import { type AuditEntry, AuditKind } from "./audit-entry.entity";
import { changesMax } from "./audit-trail.loaders";
import type { AuditChangeView, AuditField } from "./audit.types";
import { nameInWords, valueInWords } from "./audit-words";

type Content = Readonly<Record<string, unknown>>;

/** Columns that keep a row's place and its versions, or follow from others, and tell a reader nothing. */
const bookkeeping = [
  ...["id", "body_id", "region_id", "live", "span"],
  ...["version", "changed_at", "changed_as", "removed_at"],
];

/** What the content of rows is told with. */
export interface Naming {
  /** The name of the row that a value refers to; null where it has no name, or is not to be seen. */
  readonly nameOf: (reference: { readonly table: string; readonly id: string }) => Promise<string | null>;
  readonly entityOfTable: (table: string) => EntityClass | undefined;
}

/**
 * What an entry changed, row by row, in the words of people. Rows that the reader may not see come last, with nothing told of
 * them: they are known by the ids that the entry names and the places that are missing.
 */
export async function buildChanges(
  { kind, rowIds }: Pick<AuditEntry, "kind" | "rowIds">,
  shown: readonly AuditChange[],
  naming: Naming,
): Promise<AuditChangeView[]> {
  if (kind === AuditKind.READ) return [];
  const seen = new Set(shown.map(({ rowId }) => rowId));
  // Rows past those that are told one by one are not hidden: they are not told.
  const unseen = Math.min(rowIds.filter((id) => !seen.has(id)).length, changesMax - shown.length);
  const gaps = (shown.at(-1)?.position ?? 0) - shown.length;
  const views = await Promise.all(shown.map((change) => viewOf(change, naming)));
  return [...views, ...Array.from({ length: Math.max(unseen, gaps) }, () => hidden)];
}

const hidden: AuditChangeView = {
  isShown: false,
  action: null,
  rowKind: null,
  rowName: null,
  rowId: null,
  isErased: false,
  fields: [],
};

async function viewOf(change: AuditChange, naming: Naming): Promise<AuditChangeView> {
  const { action, tableName, redactedAt } = change;
  const entity = naming.entityOfTable(tableName);
  const { orderOf } = (entity ?? {}) as { readonly orderOf?: OrderOf };
  if (orderOf !== undefined) return viewOfOrder(change, orderOf, naming);
  const [before, after] = [contentOf(change.before), contentOf(change.after)];
  // What was removed is told as gone, what came back as new: the columns are the same as before.
  const sides = action === "REMOVE" ? [after, {}] : action === "RESTORE" ? [{}, after] : [before, after];
  const fields = await fieldsOf(sides[0] ?? {}, sides[1] ?? {}, naming);
  return {
    ...{ isShown: true, action, rowKind: nameInWords(tableName), rowId: globalIdOf(entity, after) },
    ...{ rowName: typeof after.name === "string" ? after.name : null, isErased: redactedAt !== null, fields },
  };
}

/** An order, as a change of the row whose it is: the ids in it would tell a reader nothing. */
async function viewOfOrder(
  { tableName, before, after, redactedAt }: AuditChange,
  orderOf: OrderOf,
  { nameOf, entityOfTable }: Naming,
): Promise<AuditChangeView> {
  const content = contentOf(after);
  const isErased = redactedAt !== null;
  const name = nameInWords(tableName);
  return {
    ...{ isShown: true, action: "CHANGE", rowKind: nameInWords(orderOf), isErased },
    rowName: typeof content.id === "string" ? await nameOf({ table: orderOf, id: content.id }) : null,
    rowId: globalIdOf(entityOfTable(orderOf), content),
    fields: isErased ? [] : [{ name, before: before === null ? null : "Another order", after: "Put in order" }],
  };
}

function contentOf(json: string | null): Content {
  return json === null ? {} : (JSON.parse(json) as Content);
}

async function fieldsOf(before: Content, after: Content, naming: Naming): Promise<AuditField[]> {
  const columns = [...new Set([...Object.keys(after), ...Object.keys(before)])].filter(
    (column) => !bookkeeping.includes(column) && JSON.stringify(before[column]) !== JSON.stringify(after[column]),
  );
  const fields = await Promise.all(
    columns.map(async (column) => ({
      name: nameInWords(column),
      before: await wordsOf(column, before[column], naming),
      after: await wordsOf(column, after[column], naming),
    })),
  );
  return fields.filter((field) => field.before !== null || field.after !== null);
}

async function wordsOf(column: string, value: unknown, { nameOf }: Naming): Promise<string | null> {
  const [, table] = /^(.*)_id$/.exec(column) ?? [];
  const name = table && typeof value === "string" && isUuid(value) ? await nameOf({ table, id: value }) : null;
  return name ?? valueInWords(value);
}

/** The global id of an entity's row by what was stored of it; null where its type is no node. */
function globalIdOf(entity: EntityClass | undefined, { region_id, body_id, id }: Content): string | null {
  if (!entity || typeof id !== "string" || typeof region_id !== "string") return null;
  const key: KeyedRow = { regionId: region_id, id, ...(typeof body_id === "string" ? { bodyId: body_id } : {}) };
  const row = Object.assign(Object.create(entity.prototype as object) as object, key);
  const type = typeOfRow(row);
  return type === undefined ? null : encodeRowId(type, row);
}
