import type { WallClass } from "../../packages/api/src/testing/read-wall";
import type { CatalogTable } from "./catalog";

/** Keys that are one of a kind in the deployment on purpose, with the reason. */
const uniqueAcrossRegions: Readonly<Record<string, string>> = {
  region_slug_key: "a region's address",
  body_id_key: "walls compare a body's id alone",
};

const firstOfKeys: Readonly<Record<WallClass, string | undefined>> = {
  OWNED: "body_id",
  REGIONAL: "region_id",
  PERSONAL: "account_id",
  RECORD: "owner_id",
  DEPLOYMENT: undefined,
};
const columnsOfClass: Readonly<Partial<Record<WallClass, readonly string[]>>> = {
  OWNED: ["body_id", "region_id", "recorded_on"],
};

const logins = ["panboard_runtime", "panboard_system", "panboard_owner"];
const commands = { reads: "SELECT", adds: "INSERT", changes: "UPDATE", removes: "DELETE" } as const;

/** Tables from which rows may go, and who takes them. */
const removing: Readonly<Record<string, string>> = { oidc_state: "panboard_system" };

/** A policy's condition with settings by their names, and without parentheses, casts and line breaks. */
export function readable(condition: string | null): string {
  return (condition ?? "none")
    .replace(/\s+/g, " ")
    .replace(
      /COALESCE\(string_to_array\(current_setting\('(app\.[a-z_.]+)'::text, true\), ','::text\), '\{\}'::text\[\]\)/g,
      "$1",
    )
    .replace(/NULLIF\(current_setting\('(app\.[a-z_.]+)'::text, true\), ''::text\)/g, "$1")
    .replace(/ AS "?[a-z?]+"?(?=\))/g, "")
    .replace(/ AS "\?column\?"/g, "")
    .replace(/SELECT /g, "")
    .replace(/::(uuid|text|jsonb|date)(\[\])?/g, "")
    .replace(/[()]/g, "")
    .replace(/ +/g, " ")
    .trim();
}

const setOf = (texts: readonly string[] = []): string => `'{${texts.join(",")}}'`;
const purposesOf = (texts: readonly string[] = []): string =>
  texts.length === 0 ? "false" : `app.system = ANY ${setOf(texts)}`;
const settingOf = (permission: string): string =>
  permission === "body:read" ? "app.bodies" : `app.bodies.${permission.replace(":", "_")}`;

/** How the runtime's reading begins, by what a table's comment says: never with anything wider. */
function readingOf({ wall }: CatalogTable): string {
  const { class: rowClass, arguments: said } = wall ?? { class: "", arguments: {} };
  const board = `body_id = ANY ${settingOf(said.reads ?? "body:read")}`;
  switch (rowClass) {
    case "OWNED":
      return said.confidentiality ? `confidentiality = 'BOARD' AND ${board}` : board;
    case "REGIONAL":
      return "region_id = ANY app.regions";
    case "PERSONAL":
      return "account_id = app.account";
    case "RECORD":
      return said.reads === undefined ? "false" : `owner_id = ANY ${settingOf(said.reads)}`;
    default:
      return said.account ? "body_id IS NOT NULL AND account_id = app.account" : "false";
  }
}

/** How the runtime's writing begins, and what it must ask besides. */
function writingOf({ wall }: CatalogTable): readonly [begins: string, asks: readonly string[]] {
  const { class: rowClass, arguments: said } = wall ?? { class: "", arguments: {} };
  const own = (said.writes ?? []).filter((permission) => permission.endsWith(":own"));
  const plain = (said.writes ?? []).filter((permission) => !permission.endsWith(":own"));
  const declared = [plain, own, said.publishes ?? []]
    .filter((permissions) => permissions.length > 0)
    .map((permissions) => `app.permissions && ${setOf(permissions)}`);
  switch (rowClass) {
    case "OWNED":
      return ["body_id = app.target AND app.target_agency IS NULL", declared];
    case "REGIONAL":
      return said.owner
        ? ["owner_body_id IS NULL AND region_id = app.target OR owner_body_id = app.target", declared]
        : ["region_id = app.target AND app.target_agency IS NULL", declared];
    case "PERSONAL":
      return ["account_id = app.account AND account_id = app.target AND app.permissions && '{account:own}'", []];
    case "RECORD":
      return ["owner_id = app.target", said.redacts ? [`redacted_at IS NULL OR ${redactionsOf(said.redacts)[0]}`] : []];
    default:
      return ["false", []];
  }
}

/** What erasing asks of a row as it was and as it is to be: exactly that. */
function redactionsOf(permissions: readonly string[]): readonly string[] {
  const asked = `owner_id = app.target AND app.target_agency IS NULL AND app.permissions && ${setOf(permissions)}`;
  return [asked, `${asked} AND redacted_at IS NOT NULL`];
}

function faultsOfPolicies(table: CatalogTable): string[] {
  const faults: string[] = [];
  const { class: rowClass, arguments: said } = table.wall ?? { class: "DEPLOYMENT", arguments: {} };
  for (const login of logins) {
    for (const [ending, command] of Object.entries(commands)) {
      const policies = table.policies.filter(({ roles }) => roles.includes(login) || roles.includes("public"));
      const isFor = (one: { command: string }): boolean => one.command === "ALL" || one.command === command;
      const walls = policies.filter((one) => isFor(one) && !one.isPermissive);
      if (policies.some((one) => isFor(one) && one.isPermissive) && walls.length === 0) {
        faults.push(`${table.name} lets ${login} ${command} without a wall`);
        continue;
      }
      const [wall] = walls;
      if (!wall) {
        faults.push(`${table.name} has no policy for ${login}`);
        continue;
      }
      const conditions = [
        ...(command === "INSERT" ? [] : [wall.using]),
        ...(command === "INSERT" || command === "UPDATE" ? [wall.check] : []),
      ].map(readable);
      const isKept = rowClass === "RECORD" && (command === "UPDATE" || command === "DELETE");
      const holds = (condition: string): boolean => {
        if (login === "panboard_owner") return condition === purposesOf(["migrate.data"]);
        if (login === "panboard_system") {
          if (command === "SELECT") return condition === purposesOf(said.system_reads);
          return condition === (isKept && !said.system_changes ? "false" : purposesOf(said.system_writes));
        }
        if (condition.includes("app.system")) return false;
        if (command === "SELECT") return condition.startsWith(readingOf(table));
        if (isKept && command === "UPDATE" && said.redacts) return redactionsOf(said.redacts).includes(condition);
        if (isKept && !said.changes) return condition === "false";
        const [begins, asks] = writingOf(table);
        return condition.startsWith(begins) && asks.every((asked) => condition.includes(asked));
      };
      for (const condition of conditions.filter((one) => !holds(one))) {
        faults.push(`${table.name}: ${login}_${ending} lets through ${condition}`);
      }
    }
  }
  const others = table.policies.flatMap(({ roles }) => roles).filter((role) => !logins.includes(role));
  if (others.length > 0) faults.push(`${table.name} lets ${others.join(", ")} in`);
  return faults;
}

function faultsOfKeys(table: CatalogTable, tables: readonly CatalogTable[]): string[] {
  const faults: string[] = [];
  const first = table.wall && firstOfKeys[table.wall.class];
  if (!table.wall || first === undefined) return faults;
  if (table.primaryKey[0] !== first) faults.push(`${table.name}'s primary key does not begin with ${first}`);
  for (const key of table.uniqueKeys) {
    if (key.columns[0] !== first && !(key.name in uniqueAcrossRegions)) {
      faults.push(`${table.name}'s key ${key.name} does not begin with ${first}`);
    }
  }
  for (const key of table.foreignKeys) {
    const target = tables.find((one) => one.name === key.target)?.wall;
    const needed = target && firstOfKeys[target.class];
    if (needed && key.columns[0] !== needed) {
      faults.push(`${table.name}'s reference ${key.name} does not begin with ${needed}`);
    }
  }
  // Without it a body could put its rows into another region, and what it publishes or shares would be read there.
  const owner = { OWNED: "body_id", REGIONAL: table.wall.arguments.owner && "owner_body_id" }[String(table.wall.class)];
  const isInRegion = ({ target, columns }: CatalogTable["foreignKeys"][number]): boolean =>
    target === "body" && columns.join() === `region_id,${owner}`;
  if (owner && !table.foreignKeys.some(isInRegion)) {
    faults.push(`${table.name} does not refer to its body by (region_id, ${owner})`);
  }
  for (const column of columnsOfClass[table.wall.class] ?? []) {
    if (!table.columns.includes(column)) faults.push(`${table.name} has no ${column}`);
  }
  return faults;
}

function faultsOfGrants(table: CatalogTable): string[] {
  return table.grants
    .filter(({ role }) => role !== "panboard_owner")
    .filter(({ role, privilege, column }) => {
      if (role === "panboard_backup") return privilege !== "SELECT";
      if (!logins.includes(role)) return true;
      if (privilege === "DELETE") return removing[table.name] !== role;
      return privilege === "UPDATE" ? column === null : !["SELECT", "INSERT"].includes(privilege);
    })
    .map(({ role, privilege }) => `${table.name} grants ${privilege} to ${role}`);
}

/** Every fault of a table against its class; empty for one that keeps it. */
export function faultsOf(table: CatalogTable, tables: readonly CatalogTable[]): string[] {
  const isKnown = table.wall !== undefined && table.wall.class in firstOfKeys;
  return [
    ...(isKnown ? [] : [`${table.name} has no class in its comment`]),
    ...(table.isForced ? [] : [`${table.name} does not force row level security`]),
    ...(isKnown ? faultsOfPolicies(table) : []),
    ...faultsOfKeys(table, tables),
    ...faultsOfGrants(table),
  ];
}
