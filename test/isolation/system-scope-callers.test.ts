import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { systemPurposes } from "../../packages/api/src/db/system-scope";

const source = join(__dirname, "../../packages/api/src");

/** Who may cross bodies, and for what: a new caller is a decision, and stands here. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "db/account-names.ts": ["audit.names"],
  "db/audit-heads.ts": ["audit.verify"],
  "db/verify-audit.ts": ["audit.verify"],
  "features/calendars/find-feed.ts": ["feed.open"],
  "features/shipped/link-demonstration.ts": ["load.shipped"],
  "features/shipped/load-demonstration.ts": ["identity.grant"],
  "features/shipped/load-shipped.ts": ["body.open", "load.shipped"],
  "identity/grants.ts": ["identity.grant"],
  "identity/resolve-viewer.ts": ["identity.enrol", "identity.resolve"],
  "identity/stored-oidc-state.ts": ["oidc.state"],
};

const isOfTests = (file: string): boolean => /\.test\.ts$|(^|\/)given-[^/]+\.ts$|(^|\/)testing\//.test(file);

/** Files below the API's source that begin a system scope, with the purposes that they name. */
function callers(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const name of readdirSync(source, { recursive: true, encoding: "utf8" })) {
    const file = name.replaceAll("\\", "/");
    if (!file.endsWith(".ts") || file === "db/system-scope.ts") continue;
    const text = readFileSync(join(source, file), "utf8");
    const calls = text.split("withSystemScope(").slice(1);
    if (calls.length === 0) continue;
    const purposes = calls.map((call) => /^[^"]*?,\s*"([a-z.]+)"/.exec(call)?.[1] ?? "no purpose in so many words");
    found.set(file, [...new Set(purposes)].sort());
  }
  return found;
}

test("whoever crosses bodies stands on the list, with the purposes that are named in so many words", () => {
  const product = [...callers()].filter(([file]) => !isOfTests(file));
  expect(Object.fromEntries(product)).toEqual(allowed);
});

test("tests write as the product does: none but those of loading loads, and every purpose has a caller", () => {
  const loading = [...callers()].filter(([file, purposes]) => isOfTests(file) && purposes.includes("load.shipped"));
  const ofLoading = ["kept-as-left", "load-agencies", "load-shipped"].map(
    (name) => `features/shipped/${name}.int.test.ts`,
  );
  expect(loading.map(([file]) => file).sort()).toEqual(ofLoading);
  expect(new Set(Object.values(allowed).flat())).toEqual(new Set(systemPurposes));
});
