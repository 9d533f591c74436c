import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import ts from "typescript-eslint";

const onlyInDb = "Rows are reached through a scope's repository: see packages/api/src/db.";

export default ts.config(
  {
    ignores: [
      "**/node_modules/",
      "**/dist/",
      "**/.dist-*/",
      ".panboard/",
      ".cache/",
      "**/test-results/",
      "packages/web/src/**/generated/",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...ts.configs.recommendedTypeChecked, ...ts.configs.stylisticTypeChecked],
    languageOptions: {
      // Two programs for all: one of its own for each package would read the shared sources and the libraries five times.
      parserOptions: {
        project: ["tsconfig.eslint.json", "packages/web/tsconfig.json"],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // Its only other suggestion is the assertion that the rule above forbids.
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      // An async function may have nothing to wait for where a port asks for a promise.
      "@typescript-eslint/require-await": "off",
      // Row shapes are aliases as often as interfaces; a method's arguments are read where they are declared.
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/prefer-nullish-coalescing": ["error", { ignorePrimitives: { string: true } }],
      "no-restricted-syntax": ["error", { selector: "ExportDefaultDeclaration", message: "Named exports only." }],
      "eqeqeq": ["error", "always"],
    },
  },
  {
    files: ["**/*.test.{ts,tsx}", "test/**/*.ts", "**/testing/**/*.ts", "**/*.harness.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    files: ["packages/api/src/**/*.ts"],
    ignores: ["packages/api/src/config/**", "packages/api/src/testing/**", "packages/api/src/**/*.test.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "Settings are read in packages/api/src/config alone." },
      ],
    },
  },
  {
    files: ["packages/api/src/**/*.ts"],
    ignores: ["packages/api/src/db/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Named exports only." },
        { selector: "MemberExpression[property.name='getRepository']", message: onlyInDb },
        { selector: "MemberExpression[property.name='createQueryBuilder']", message: onlyInDb },
        { selector: "MemberExpression[property.name='createQueryRunner']", message: onlyInDb },
      ],
    },
  },
  {
    files: ["packages/web/src/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat.recommended],
    languageOptions: { globals: globals.browser },
  },
  { files: ["**/*.cjs"], languageOptions: { sourceType: "commonjs", globals: globals.node } },
  { files: ["**/*.mjs"], languageOptions: { globals: globals.node } },
  // Tools that look for a default export.
  {
    files: [
      "codegen.ts",
      "packages/web/vite.config.ts",
      "test/journeys/playwright.config.ts",
      "test/journeys/*.setup.ts",
      "test/*.setup.ts",
      "test/*.teardown.ts",
    ],
    rules: { "no-restricted-syntax": "off" },
  },
  prettier,
);
