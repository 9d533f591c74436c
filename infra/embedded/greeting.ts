import type { Config } from "@panboard/api";

/** What the person who started the product reads when it is ready: where it is, and how to sign in. */
export function greetingOf(config: Pick<Config, "publicUrl" | "demonstration">): string {
  const address = `\nPanboard is ready at ${config.publicUrl}`;
  if (!config.demonstration) return address;
  return `${address}

This is a demonstration: people to sign in as are roles, no real persons. Choose one on the sign-in page, or print
an access token with: npx --yes pnpm@10.34.9 --silent panboard token business-manager@cheshire-east

  business-manager@, coordinator@, quality-officer@, finance-officer@, training-officer@, chair@, scrutineer@, member@
    of cheshire-east, cheshire-west-and-chester, halton, warrington (published figures)
    and of example-north, example-east, example-south, example-west (invented)
  region-steward@, regional-analyst@, panel-manager@, cdop-coordinator@, cdop-panel-member@, cdop-panel-member-2@,
  panel-adviser@ of cheshire and exampleshire
  operator@panboard
  Machine clients: client@cheshire-police, client@exampleshire-police (secret: demonstration)

Stop with Ctrl-C.`;
}
