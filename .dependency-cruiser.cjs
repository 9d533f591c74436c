const api = "^packages/api/src/";

// Imports point down only: each part of the server may know those that stand before it here, and @panboard/shared.
const layers = ["errors/", "config/", "db/", "identity/", "jobs/", "graphql/", "features/", "app/", "main\\.ts$"];
const givenFacts = `${api}features/[^/]+/given-[^/]+\\.ts$`;
const oneOf = (parts) => `${api}(${parts.join("|")})`;

const layerRules = layers.slice(0, -1).map((layer, index) => ({
  name: `${layer.slice(0, -1)}-knows-nothing-above`,
  severity: "error",
  from: { path: `${api}${layer}` },
  to: { path: oneOf(layers.slice(index + 1)) },
}));

const web = "^packages/web/src/";
// Of the client: parts without data, then what is written once for all features, then the features, then what joins them.
const webLayers = ["ui/", "kit/", "features/", "app/", "main\\.tsx$"];
const webLayerRules = webLayers.slice(0, -1).map((layer, index) => ({
  name: `web-${layer.slice(0, -1)}-knows-nothing-above`,
  severity: "error",
  from: { path: `${web}${layer}` },
  to: { path: `${web}(${webLayers.slice(index + 1).join("|")})` },
}));

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true, dependencyTypesNot: ["type-only"] } },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, path: "^packages/[^/]+/src/", pathNot: "(\\.test\\.tsx?|\\.d\\.ts|vite-env)$" },
      to: {},
    },
    ...layerRules,
    {
      name: "every-folder-has-its-layer",
      severity: "error",
      from: { path: api, pathNot: oneOf([...layers, "testing/"]) },
      to: {},
    },
    // A rule on folders would take the imports of tests for those of the product, and can't tell them apart. Since a
    // feature is entered by its index, which leads to all that it declares, two features in a circle are modules in one.
    {
      name: "features-have-no-circles",
      severity: "error",
      from: { path: `${api}features/([^/]+)/` },
      to: { circular: true, path: `${api}features/`, pathNot: `${api}features/$1/` },
    },
    {
      name: "every-feature-is-listed",
      severity: "error",
      from: { path: `${api}app/features\\.ts$` },
      to: { reachable: false, path: `${api}features/[^/]+/[^/]+\\.feature\\.ts$` },
    },
    {
      name: "features-enter-by-index",
      severity: "error",
      from: { path: `${api}features/([^/]+)/` },
      // The facts of tests are made of each other's, and no index leads to them.
      to: { path: `${api}features/`, pathNot: [`${api}features/$1/`, `${api}features/[^/]+/index\\.ts$`, givenFacts] },
    },
    {
      name: "app-enters-features-by-index",
      severity: "error",
      from: { path: `${api}app/` },
      to: { path: `${api}features/[^/]+/(?!index\\.ts$)` },
    },
    {
      name: "shared-knows-nobody",
      severity: "error",
      from: { path: "^packages/shared/" },
      to: { path: "^(packages/(api|web)|infra|test)/" },
    },
    {
      name: "web-knows-shared-alone",
      severity: "error",
      from: { path: "^packages/web/" },
      to: { path: "^(packages/api|infra|test)/" },
    },
    {
      name: "product-knows-no-test",
      severity: "error",
      from: { path: "^(packages|infra)/", pathNot: ["(\\.test\\.tsx?$|\\.harness\\.ts$|/testing/)", givenFacts] },
      to: { path: ["^test/|/testing/|\\.harness\\.ts$", givenFacts] },
    },
    ...webLayerRules,
    {
      // It shows what it is given: neither who is signed in nor what they may.
      name: "frame-knows-neither-session-nor-viewer",
      severity: "error",
      from: { path: `${web}kit/frame/` },
      to: { path: `${web}kit/(viewer|page|list|form)/|${web}kit/api/(session|stored-user|sign-in-library)` },
    },
    {
      name: "web-features-have-no-circles",
      severity: "error",
      from: { path: `${web}features/([^/]+)/` },
      to: { circular: true, path: `${web}features/`, pathNot: `${web}features/$1/` },
    },
    {
      name: "web-features-enter-by-index",
      severity: "error",
      from: { path: `${web}features/([^/]+)/` },
      to: { path: `${web}features/`, pathNot: [`${web}features/$1/`, `${web}features/[^/]+/index\\.ts$`] },
    },
    {
      name: "web-app-enters-features-by-index",
      severity: "error",
      from: { path: `${web}app/` },
      to: { path: `${web}features/[^/]+/(?!index\\.ts$)` },
    },
    {
      // Routes, navigation and titles are made of the pages alone, and a page's code is loaded when it is shown.
      name: "pages-alone-know-features",
      severity: "error",
      from: { path: `${web}app/`, pathNot: `${web}app/pages\\.ts$` },
      to: { path: `${web}features/` },
    },
    {
      name: "only-db-knows-typeorm-connections",
      severity: "error",
      from: { path: "^packages/api/src/", pathNot: "^packages/api/src/(db|testing)/" },
      to: { path: "^pg$|node_modules/pg/" },
    },
    {
      name: "resolvable",
      severity: "error",
      // Its packages are installed on demand.
      from: { pathNot: "^test/bench/postgraphile/server\\.mjs$" },
      to: { couldNotResolve: true, pathNot: "^@panboard/|^@graphql-typed-document-node/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(/dist/|\\.cache/)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
