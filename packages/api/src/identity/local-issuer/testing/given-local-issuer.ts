import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { DemonstrationPerson } from "../demonstration-person";
import { buildLocalIssuer } from "../local-issuer";
import type { LocalIssuerOptions } from "../local-issuer-options";
import { MemoryOidcState } from "../memory-oidc-state";
import { loadSigningKey, type SigningKey } from "../signing-key";

/** The issuer under test, listening on a free port, and what it was built from. */
export interface GivenLocalIssuer {
  readonly issuerUrl: string;
  readonly audience: string;
  readonly redirectUri: string;
  readonly postLogoutRedirectUri: string;
  readonly key: SigningKey;
  /** The list of people; tests may change it. */
  readonly people: DemonstrationPerson[];
  readonly reported: unknown[];
  close(): Promise<void>;
}

/** Starts a local issuer on a bare HTTP server with a key of its own. Close it when done. */
export async function givenLocalIssuer(overrides: Partial<LocalIssuerOptions> = {}): Promise<GivenLocalIssuer> {
  const folder = await mkdtemp(join(tmpdir(), "panboard-issuer-"));
  const key = await loadSigningKey(folder);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const people: DemonstrationPerson[] = [
    {
      subject: "business-manager@cheshire-east",
      name: "Business manager, Cheshire East",
      group: "Cheshire: Cheshire East",
    },
    { subject: "chair@cheshire-east", name: "Chair, Cheshire East", group: "Cheshire: Cheshire East" },
    { subject: "business-manager@halton", name: "Business manager, Halton", group: "Cheshire: Halton" },
  ];
  const reported: unknown[] = [];
  const given = {
    issuerUrl: `${origin}/oidc`,
    audience: "https://api.panboard.example",
    redirectUri: "http://localhost:4999/signed-in",
    postLogoutRedirectUri: "http://localhost:4999/signed-out",
    key,
    people,
    reported,
    close: async () => {
      await closeServer(server);
      await rm(folder, { recursive: true });
    },
  };
  const issuer = buildLocalIssuer({
    issuerUrl: given.issuerUrl,
    audience: given.audience,
    key,
    listPeople: async () => people,
    machineClients: ["client@cheshire-police"],
    state: new MemoryOidcState(),
    redirectUris: [given.redirectUri],
    postLogoutRedirectUris: [given.postLogoutRedirectUri],
    reportError: (error) => reported.push(error),
    ...overrides,
  });
  server.on("request", (request, response) => void issuer.handle(request, response));
  return given;
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
