import { Page } from "./page";

/** Nothing is at this address, or nothing that the viewer may know of. */
export function NotFoundPage() {
  return (
    <Page title="Page not found">
      <p className="app-measure">
        Check the address. If you pasted it, check that you copied all of it. <a href="/">Go to your home page</a>
      </p>
    </Page>
  );
}
