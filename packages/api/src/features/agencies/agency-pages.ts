import DataLoader from "dataloader";
import type { Read } from "../../db/read";
import { buildPage, decodeTextCursor, type Page, pageSize, type PlaceInList } from "../../graphql/pages";
import { AgencyAlias } from "./agency-alias.entity";
import { AgencySuccession } from "./agency-succession.entity";
import type { MergedGroup } from "./merged-groups";

/** A page of what hangs from a merged group of agencies. */
export interface PageOfGroup {
  readonly group: MergedGroup;
  readonly size: number;
  readonly after: PlaceInList<string> | undefined;
}

/** Pages of what hangs from groups, each read once however often a document comes to it. */
export type GroupPagesLoader<T> = DataLoader<PageOfGroup, Page<T>, string>;

/** Which page of a group's rows a client asks for. Throws BAD_USER_INPUT for no size and for no cursor, before anything is read. */
export function pageOfGroup(group: MergedGroup, first: number, after: string | null): PageOfGroup {
  return { group, size: pageSize(first), after: after ? decodeTextCursor(after) : undefined };
}

/** Rows that hang from agencies: a statement of their `agency_id`, `place` and `id`, and how those of some ids are read. */
interface Hanging<T> {
  readonly label: string;
  readonly text: string;
  readonly list: (ids: readonly string[]) => Promise<T[]>;
  readonly placeOf: (row: T) => string;
}

/** The names under which reports print each group's agencies, in their order. */
export function aliasesLoader(read: Read): GroupPagesLoader<AgencyAlias> {
  return pagesLoader(read, {
    label: "printed names of agencies",
    text: "select agency_id, name as place, id from agency_alias where removed_at is null",
    list: (ids) => read.repo(AgencyAlias).list({ where: { id: ids }, orderBy: ["id"], limit: ids.length }),
    placeOf: ({ name }) => name,
  });
}

/** Who took over from each group's agencies, the earliest first. */
export function successorsLoader(read: Read): GroupPagesLoader<AgencySuccession> {
  return successionsOf(read, "successors of agencies", "predecessor_id");
}

/** From whom each group's agencies took over, the earliest first. */
export function predecessorsLoader(read: Read): GroupPagesLoader<AgencySuccession> {
  return successionsOf(read, "predecessors of agencies", "successor_id");
}

/** Both, the earliest first. */
export function successionsLoader(read: Read): GroupPagesLoader<AgencySuccession> {
  return successionsOf(read, "successions of agencies", "predecessor_id", "successor_id");
}

function successionsOf(read: Read, label: string, ...columns: readonly string[]): GroupPagesLoader<AgencySuccession> {
  const arms = columns.map(
    (column) =>
      `select ${column} as agency_id, from_day::text as place, id from agency_succession where removed_at is null`,
  );
  return pagesLoader(read, {
    label,
    text: arms.join(" union all "),
    list: (ids) => read.repo(AgencySuccession).list({ where: { id: ids }, orderBy: ["id"], limit: ids.length }),
    placeOf: ({ fromDay }) => fromDay,
  });
}

function pagesLoader<T extends { readonly id: string }>(read: Read, hanging: Hanging<T>): GroupPagesLoader<T> {
  return new DataLoader((asked) => readPages(read, hanging, asked), {
    cacheKeyFn: ({ group, size, after }) => JSON.stringify([group.rootId, size, after]),
  });
}

/** Two statements, however many groups and whatever their pages. */
async function readPages<T extends { readonly id: string }>(
  read: Read,
  { label, text, list, placeOf }: Hanging<T>,
  asked: readonly PageOfGroup[],
): Promise<Page<T>[]> {
  const members = asked.flatMap((one, page) => one.group.ids.map((agencyId) => ({ ...one, page, agencyId })));
  const listed = await read.rows<{ page: number; id: string }>(
    label,
    `with hanging as (
       select distinct m.page, m.size, h.place, h.id
       from unnest($1::integer[], $2::uuid[], $3::integer[], $4::text[], $5::uuid[])
         m (page, agency_id, size, after_place, after_id)
       join (${text}) h on h.agency_id = m.agency_id
       where m.after_place is null or (h.place, h.id) > (m.after_place, m.after_id)
     ), numbered as (
       select page, size, id, row_number() over (partition by page order by place, id) as number from hanging
     )
     select page, id from numbered where number <= size + 1 order by page, number`,
    [
      members.map(({ page }) => page),
      members.map(({ agencyId }) => agencyId),
      members.map(({ size }) => size),
      members.map(({ after }) => after?.[0] ?? null),
      members.map(({ after }) => after?.[1] ?? null),
    ],
  );
  const ids = [...new Set(listed.map(({ id }) => id))];
  const byId = new Map((ids.length === 0 ? [] : await list(ids)).map((row) => [row.id, row]));
  return asked.map(({ size }, index) => {
    const rows = listed.flatMap(({ page, id }) => (page === index ? (byId.get(id) ?? []) : []));
    return buildPage(rows, size, (row) => [placeOf(row), row.id]);
  });
}
