/** What the API tells the client at its start: who signs people in, and whether this is a demonstration. */
export interface Configuration {
  readonly issuer: string;
  readonly clientId: string;
  readonly audience: string;
  readonly demonstration: boolean;
  readonly product: { readonly version: string };
}

/** Reads the configuration from the server that serves this page. Throws when it does not answer with one. */
export async function readConfiguration(): Promise<Configuration> {
  const response = await fetch("/client-config.json", { headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`The configuration was answered with status ${response.status}.`);
  return (await response.json()) as Configuration;
}
