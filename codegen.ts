import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: "packages/api/schema.graphql",
  documents: ["packages/shared/src/client/**/*.graphql"],
  generates: {
    "packages/shared/src/client/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        documentMode: "documentNode",
        scalars: {
          Date: "string",
          DateTime: "string",
          Decimal: "string",
          PeriodLabel: "string",
        },
      },
    },
  },
};

export default config;
