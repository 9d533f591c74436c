// Imports point down only: main -> app -> features -> identity, jobs, graphql, db, config -> shared.
const api = "^packages/api/src/";
const base = `${api}(identity|jobs|graphql|db|config)/`;

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true, dependencyTypesNot: ["type-only"] } },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, path: "^packages/[^/]+/src/", pathNot: "(\\.test\\.tsx?|\\.d\\.ts|vite-env)$" },
      to: {},
    },
    {
      name: "base-knows-no-feature",
      severity: "error",
      from: { path: base },
      to: { path: `${api}(features|app|main)` },
    },
    {
      name: "features-know-no-app",
      severity: "error",
      from: { path: `${api}features/` },
      to: { path: `${api}(app|main)` },
    },
    {
      name: "features-enter-by-index",
      severity: "error",
      from: { path: `${api}features/([^/]+)/` },
      to: { path: `${api}features/`, pathNot: [`${api}features/$1/`, `${api}features/[^/]+/index\\.ts$`] },
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
      from: { path: "^(packages|infra)/", pathNot: "(\\.test\\.tsx?$|\\.harness\\.ts$|/testing/)" },
      to: { path: "^test/|/testing/|\\.harness\\.ts$" },
    },
    {
      name: "ui-has-no-data",
      severity: "error",
      from: { path: "^packages/web/src/ui/" },
      to: { path: "^packages/web/src/(app|features)/" },
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
      from: {},
      to: { couldNotResolve: true, pathNot: "^@panboard/|^@graphql-typed-document-node/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(/generated/|/dist/|\\.cache/)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
