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

// One seed for all random inputs of a run, for every process of it: test/runner/seed.ts prints it and takes a given one.
process.env.PANBOARD_SEED ??= String(Math.floor(Math.random() * 2 ** 31));

const base = {
  rootDir: __dirname,
  transform: { "\\.tsx$": swc(true), "\\.(ts|mjs|js)$": swc(false) },
  transformIgnorePatterns: [`/node_modules/(?!\\.pnpm/)(?!(${esmOnly.join("|")})/)`],
  moduleNameMapper: {
    "\\.(css|scss)$": "<rootDir>/test/empty.cjs",
    "^fast-check$": "<rootDir>/test/runner/fast-check.cjs",
  },
  testEnvironment: "node",
};

module.exports = {
  projects: [
    {
      ...base,
      displayName: "unit",
      testMatch: ["<rootDir>/{packages,infra}/**/*.test.{ts,tsx}", "<rootDir>/test/{runner,journeys}/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "\\.int\\.test\\.ts$"],
    },
    {
      ...base,
      displayName: "integration",
      testMatch: [
        "<rootDir>/{packages,infra,test/runner,test/bench}/**/*.int.test.ts",
        "<rootDir>/test/{isolation,contract}/**/*.test.ts",
      ],
      // As main.ts does it first: which module a test names first decides nothing.
      setupFiles: [require.resolve("reflect-metadata", { paths: [`${__dirname}/packages/api`] })],
      globalSetup: "<rootDir>/test/database-server.setup.ts",
      globalTeardown: "<rootDir>/test/database-server.teardown.ts",
    },
  ],
  testSequencer: "<rootDir>/test/runner/slow-first.cjs",
  maxWorkers: 2,
  testTimeout: 60000,
};
