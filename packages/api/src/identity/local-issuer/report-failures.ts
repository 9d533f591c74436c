import type { Provider } from "oidc-provider";

/**
 * Passes every failure of ours to `reportError`, each once, and gives the function that our own parts report by. Visitors
 * who close the connection are no failure.
 */
export function reportFailures(provider: Provider, reportError: (error: unknown) => void): (error: unknown) => void {
  const report = (error: unknown) => {
    if (!isConnectionClosed(error)) reportError(error);
  };
  provider.on("server_error", (_ctx, error) => report(error));
  // What the HTTP layer calls for errors that reach it; by default it writes to the console.
  provider.onerror = report;
  return report;
}

function isConnectionClosed(error: unknown): boolean {
  if (typeof error !== "object" || error === null || !("code" in error)) return false;
  return error.code === "ECONNRESET" || error.code === "EPIPE";
}
