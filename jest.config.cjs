// Packages that ship ES modules only; jest runs CommonJS, so they are compiled like our own files.
const esmOnly = [
  "content-disposition",
  "csv-stringify",
  "jose",
  "graphql-request",
  "oidc-provider",
  "oidc-client-ts",
  "eta",
  "nanoid",
  "quick-lru",
  "koa",
];

const swc = (jsx) => [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: jsx, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: false,
        useDefineForClassFields: false,
        react: { runtime: "automatic" },
      },
    },
    module: { type: "commonjs" },
  },
];

const base = {
  rootDir: __dirname,
  transform: { "\\.tsx$": swc(true), "\\.(ts|mjs|js)$": swc(false) },
  transformIgnorePatterns: [`/node_modules/(?!\\.pnpm/)(?!(${esmOnly.join("|")})/)`],
  moduleNameMapper: { "\\.(css|scss)$": "<rootDir>/test/empty.cjs" },
  testEnvironment: "node",
};

module.exports = {
  projects: [
    {
      ...base,
      displayName: "unit",
      testMatch: ["<rootDir>/{packages,infra}/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", "\\.int\\.test\\.ts$"],
    },
    {
      ...base,
      displayName: "integration",
      testMatch: ["<rootDir>/{packages,infra}/**/*.int.test.ts", "<rootDir>/test/{isolation,contract}/**/*.test.ts"],
      globalSetup: "<rootDir>/test/database-server.setup.ts",
      globalTeardown: "<rootDir>/test/database-server.teardown.ts",
    },
  ],
  maxWorkers: 2,
  testTimeout: 60000,
};
