import { defineDocument } from "../../graphql/documents/define-document";
import { documentRowsMax } from "../../graphql/documents/document-content";
import { listOwned, cacheKeyOf, type OwnedKey } from "../../graphql/loaders";
import { flag } from "../../graphql/lists/filters";
import { ofBody } from "../../graphql/lists/owners";
import type { Read } from "../../db/read";
import { Person } from "../people";

/** A person with what they sit on, or stand in for, on a day: agencies and groups by name. */
interface Addressed extends OwnedKey {
  readonly agencies: readonly string[];
  readonly groups: readonly string[];
}

interface AskedAddresses {
  readonly bodyId: string;
  readonly day: string;
  /** Whether people sit on a group that day; null for all. */
  readonly seated: boolean | null;
}

/** Whom a body writes to: its people and their addresses at work, who was erased left out. */
export const addressesDocument = defineDocument({
  name: "addresses",
  of: ofBody(),
  parameters: {
    seated: flag("true", "Only people who hold a seat or stand in for somebody today, or who do neither."),
  },
  title: ({ name }) => `Addresses of ${name}`,
  async build(read, { owner, args, today }) {
    const shown = await findAddressed(read, { bodyId: owner.id, day: today, seated: args.seated ?? null });
    const people = await listOwned(read, Person, shown);
    return {
      asAt: today,
      classification: "Not published",
      sections: [
        {
          heading: "People",
          blocks: [
            "This list names people. Keep it no longer than you need it.",
            {
              caption: "People, and the groups that they sit on today",
              columns: [
                { head: "Name", width: 2 },
                { head: "Post", width: 2 },
                { head: "Agency", width: 2 },
                { head: "Work e-mail", width: 3 },
                { head: "Groups", width: 2 },
              ],
              rows: shown.flatMap((key) => {
                const person = people.get(cacheKeyOf(key));
                return person ? [rowOf(person, key)] : [];
              }),
              empty: "Nobody is on record.",
            },
          ],
        },
      ],
      source: `the people and seats of ${owner.name}, in Panboard.`,
    };
  },
});

/** One more than a document may have tells that they are too many: the whole list is had as CSV. */
function findAddressed(read: Read, { bodyId, day, seated }: AskedAddresses): Promise<Addressed[]> {
  return read.rows<Addressed>(
    "people of an address list",
    `select t.body_id as "bodyId", t.id,
       coalesce(array_agg(distinct a.name order by a.name) filter (where a.name is not null), '{}') as agencies,
       coalesce(array_agg(distinct g.name order by g.name) filter (where g.name is not null), '{}') as groups
     from person t
     left join seat_holder h on h.body_id = t.body_id and h.person_id = t.id and h.removed_at is null and h.span @> $2::date
     left join seat s on s.body_id = h.body_id and s.id = h.seat_id and s.removed_at is null and s.span @> $2::date
     left join "group" g on g.body_id = s.body_id and g.id = s.group_id and g.removed_at is null and g.span @> $2::date
     left join agency a on a.region_id = s.region_id and a.id = s.agency_id and g.id is not null
     where t.body_id = $1 and t.removed_at is null and t.erased_at is null
     group by t.body_id, t.id, t.name having $3::boolean is null or $3 = (count(g.id) > 0) order by t.name, t.id limit ${documentRowsMax + 1}`,
    [bodyId, day, seated],
  );
}

function rowOf({ name, post, email }: Person, { agencies, groups }: Addressed): string[] {
  const none = "Not stated";
  return [name ?? none, post ?? none, agencies.join("\n") || none, email ?? none, groups.join("\n") || "None today"];
}
