import type { Permission } from "@panboard/shared";
import { parseWall } from "../../packages/api/src/testing/read-wall";
import { useDatabase } from "../../packages/api/src/testing/use-database";

const databases = useDatabase();

/**
 * What a change must declare to write each table, stated a second time: a wall that lets more through is no second lock.
 * What is published there may ask for more. A new table is refused here until somebody has said who writes it.
 */
const writers: Readonly<Record<string, readonly Permission[]>> = {
  action: ["actions:write", "actions:raise"],
  adjustment: ["money:write"],
  agency: ["agencies:write"],
  agency_alias: ["agencies:write"],
  agency_succession: ["agencies:write"],
  appropriation: ["money:write"],
  agenda_item: ["meetings:write"],
  agenda_order: ["meetings:write"],
  area: ["catalogue:write"],
  arrangement: ["arrangements:write"],
  arrangement_partner: ["arrangements:write"],
  attendance: ["meetings:write"],
  attendance_rule: ["meetings:write"],
  body: [],
  breakdown: ["catalogue:write"],
  budget: ["money:write"],
  budget_publication: ["money:publish"],
  category: ["catalogue:write"],
  confirmed_revision: ["indicators:import"],
  contribution: ["money:write"],
  contribution_event: ["money:write"],
  contribution_remark: ["contributions:remark"],
  decision: ["meetings:write"],
  expenditure: ["money:write"],
  figure_import: ["indicators:import"],
  group: ["groups:write"],
  group_succession: ["groups:write"],
  income: ["money:write"],
  indicator: ["catalogue:write"],
  indicator_breakdown: ["catalogue:write"],
  item_proposal: ["meetings:write", "items:own"],
  joint_body_member: [],
  partner: ["partners:write"],
  meeting: ["meetings:write"],
  person: ["people:write", "people:erase"],
  person_account: ["access:write", "people:erase"],
  printed_figure: ["money:write"],
  published_extent: ["indicators:import", "conflicts:write"],
  published_figure: ["indicators:import", "conflicts:write"],
  published_version: ["indicators:import", "conflicts:write"],
  quorum_agency: ["groups:write"],
  region: [],
  reporting_line: ["groups:write"],
  reserve: ["money:write"],
  revision: ["indicators:import"],
  seat: ["people:write"],
  seat_holder: ["people:write"],
  standing_choice: ["conflicts:write"],
  standing_item: ["meetings:write"],
  standing_item_order: ["meetings:write"],
  statement: ["indicators:import"],
  statement_choice: ["conflicts:write"],
  structure_publication: ["structure:publish"],
  terms_of_reference: ["groups:write"],
  vote: ["meetings:write"],
};

test("each table of a body or a region is written under the permissions that are its own, published or not", async () => {
  const backup = await databases.connect("backup");
  const { rows } = await backup.query<{ name: string; comment: string | null }>(
    `select relname as name, obj_description(oid, 'pg_class') as comment from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname`,
  );
  const found = rows.flatMap(({ name, comment }) => {
    const wall = parseWall(comment);
    if (wall?.class !== "OWNED" && wall?.class !== "REGIONAL") return [];
    const { writes = [], publishes = writes } = wall.arguments;
    return [[name, { writes, publishes }] as const];
  });
  const stated = Object.entries(writers).map(([name, writes]) => [name, { writes, publishes: writes }] as const);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(stated));
});
