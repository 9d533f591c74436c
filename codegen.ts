import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: "packages/api/schema.graphql",
  documents: ["packages/web/src/**/*.graphql"],
  generates: {
    "packages/web/src/": {
      preset: "near-operation-file",
      presetConfig: { folder: "generated", extension: ".ts" },
      plugins: ["typescript-operations", "packages/web/codegen/text-documents.cjs"],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: {
          Date: "string",
          DateTime: "string",
          Decimal: "string",
          EmailAddress: "string",
          FinancialYear: "string",
          Money: "string",
          PeriodLabel: "string",
        },
      },
    },
  },
};

export default config;
