import { Loading } from "./loading";
import { Page } from "./page";

/** A page whose content is on its way: its name stands already. */
export function LoadingPage({ what }: { readonly what: string }) {
  return (
    <Page hideHeading>
      <Loading what={what} />
    </Page>
  );
}
