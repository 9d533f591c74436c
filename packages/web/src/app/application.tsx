import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { createBrowserRouter, RouterProvider } from "react-router";
import { Button } from "../ui/button";
import { ApiContext, createApi, type Api } from "../kit/api/api";
import { readConfiguration } from "../kit/api/configuration";
import { watchReturns } from "../kit/api/watch-returns";
import { addRoutes, routes } from "./routes";

/** The whole client: reads its configuration first, because without it nobody can sign in. */
export function Application() {
  const [api, setApi] = useState<Api | "failed" | undefined>();
  useEffect(() => {
    let left = false;
    readConfiguration().then(
      (configuration) => {
        if (!left) setApi(createApi(configuration, window.location.origin));
      },
      () => {
        if (!left) setApi("failed");
      },
    );
    return () => {
      left = true;
    };
  }, []);
  if (api === undefined) return null;
  return api === "failed" ? <NotStarted /> : <Started api={api} />;
}

function Started({ api }: { readonly api: Api }) {
  useEffect(() => watchReturns(api.session, window), [api]);
  const router = useMemo(() => createBrowserRouter(routes, { patchRoutesOnNavigation: addRoutes }), []);
  return (
    <ApiContext value={api}>
      <QueryClientProvider client={api.cache}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ApiContext>
  );
}

/** Shown where even the configuration is missing, so it needs nothing but itself. */
function NotStarted() {
  return (
    <main className="govuk-width-container app-main">
      <title>Sorry, Panboard could not be started - Panboard</title>
      <h1 className="govuk-heading-xl">Sorry, Panboard could not be started</h1>
      <p>Its server does not answer. Nothing you entered is lost. Try again in a minute.</p>
      <Button type="button" onClick={() => window.location.reload()}>
        Try again
      </Button>
    </main>
  );
}
