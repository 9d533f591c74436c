type ProviderLibrary = typeof import("oidc-provider");

const runtimeNotice = "Unsupported runtime";

/**
 * Loads oidc-provider without its notice about Node 20. The notice is benign: what the library needs of newer releases
 * (`require` of ES modules, `crypto.hash`) is in Node 20.19, and the tests run there. Every other warning is let through.
 */
function loadProviderLibrary(): ProviderLibrary {
  const { warn } = console;
  console.warn = (...parts: unknown[]) => {
    if (!String(parts[0]).includes(runtimeNotice)) warn(...parts);
  };
  try {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would run before the notice is held back
    return require("oidc-provider") as ProviderLibrary;
  } finally {
    console.warn = warn;
  }
}

/** The parts of oidc-provider in use; import them from here, so that they are loaded once and quietly. */
export const { Provider, errors, interactionPolicy } = loadProviderLibrary();
