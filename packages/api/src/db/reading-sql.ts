/** What changes something, or the settings that the walls read, wherever it stands in a text. */
const changing =
  /\b(insert|update|delete|merge|truncate|create|alter|drop|grant|revoke|copy|call|do|lock|set|begin|commit|rollback|set_config|nextval|setval|into|share|pg_notify|pg_(?:try_)?advisory\w*|pg_terminate\w*|pg_cancel\w*|pg_logical\w*|lo_\w+)\b|\bu&/i;

const checked = new Set<string>();

/** Throws for SQL that does not read alone; a change's own statements are made by its repositories. */
export function requireReading(text: string): void {
  if (checked.has(text)) return;
  if (!/^\s*(select|with|values)\b/i.test(text) || changing.test(text)) {
    throw new Error("This statement does not read alone: change rows by repo(), or inBulk().");
  }
  checked.add(text);
}
