import { roleInWords, roles } from "@panboard/shared";

/** What a verb that begins the name of an operation says of its object. */
const done: Readonly<Record<string, string>> = {
  accept: "accepted",
  add: "added",
  approve: "approved",
  assign: "assigned",
  begin: "begun",
  cancel: "cancelled",
  change: "changed",
  choose: "chosen",
  close: "closed",
  complete: "completed",
  confirm: "confirmed",
  copy: "copied",
  decline: "declined",
  discard: "discarded",
  end: "ended",
  enrol: "enrolled",
  enter: "entered",
  erase: "erased",
  give: "given",
  hold: "held",
  import: "imported",
  invite: "invited",
  load: "loaded",
  map: "mapped",
  merge: "merged",
  move: "moved",
  open: "opened",
  order: "put in order",
  plan: "planned",
  propose: "proposed",
  publish: "published",
  put: "put",
  raise: "raised",
  record: "recorded",
  remove: "removed",
  rename: "renamed",
  reinstate: "reinstated",
  renew: "renewed",
  reopen: "reopened",
  reply: "replied",
  request: "requested",
  restore: "brought back",
  revoke: "revoked",
  save: "saved",
  send: "sent",
  separate: "separated",
  set: "set",
  settle: "settled",
  start: "started",
  submit: "submitted",
  succeed: "succeeded",
  unmap: "unmapped",
  update: "updated",
  upload: "uploaded",
  withdraw: "withdrawn",
};

/** Operations that their names say badly. */
const named: Readonly<Record<string, string>> = {
  "importIndicatorValues": "Figures imported",
  "load illustrative": "Illustrative figures loaded",
  "load published": "Published figures loaded",
  "linkAccount": "Account linked to a person",
  "loadCatalogue": "Catalogue loaded",
  "loadMeetings": "Published registers of attendance loaded",
  "loadMoney": "Published money loaded",
  "loadStructure": "Published groups and seats loaded",
  "mapAlias": "Printed name mapped",
  "removeAlias": "Printed name removed",
  "remarkOnContribution": "Contribution remarked on",
  "reportToBody": "Reporting to another body recorded",
  "restoreAlias": "Printed name brought back",
  "succeedAgency": "Successor of an agency recorded",
  "succeedGroup": "Successor of a group recorded",
  "unlinkAccount": "Account unlinked from a person",
  "unmapAlias": "Printed name unmapped",
};

/**
 * What was done, in plain words: "Partner added" of `addPartner`, "Rows read" of reading. The name itself where its verb is
 * not known.
 */
export function operationInWords(operation: string): string {
  if (operation.startsWith("read ")) return "Rows read";
  const own = named[operation];
  if (own !== undefined) return own;
  const [verb = "", ...noun] = split(operation);
  const said = done[verb];
  return said === undefined || noun.length === 0 ? operation : firstUpper(`${noun.join(" ")} ${said}`);
}

/** A role, or what acted in the place of a person, in words. */
export function actedAsInWords(actedAs: string): string {
  const role = roles.find((one) => one === actedAs);
  if (role !== undefined) return roleInWords(role);
  if (actedAs === "system:identity.grant") return "A command on the server";
  if (actedAs.startsWith("job:")) return "A job";
  return actedAs.startsWith("system:") ? "The platform" : "Somebody without a role here";
}

/** A table or a column, in words: "Partner", "From day" and, of what refers to another row, "Agency". */
export function nameInWords(name: string): string {
  return firstUpper(split(name).join(" ").replace(/ id$/, "").replace(/ ids$/, "s"));
}

/** A value as people read it; null where there is none. */
export function valueInWords(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (typeof value === "object") return JSON.stringify(value);
  const text = typeof value === "number" ? String(value) : (value as string);
  const role = roles.find((one) => one === text);
  if (role !== undefined) return roleInWords(role);
  return /^[A-Z]+(_[A-Z]+)+$/.test(text) ? firstUpper(split(text).join(" ")) : text;
}

/** The words of a name in any of the ways that names are written in. */
function split(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split("_")
    .filter(Boolean);
}

function firstUpper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
