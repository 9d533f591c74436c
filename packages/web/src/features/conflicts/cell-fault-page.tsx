import { useMemo } from "react";
import { Page } from "../../kit/frame/page";
import { useRegion } from "../../kit/page/page-context";

/** Says what is wrong with an address that names no figure that is chosen for here. */
export function CellFaultPage({ faults }: { readonly faults: readonly string[] }) {
  const region = useRegion();
  const told = faults.join("\n");
  // Another array would take the focus again.
  const errors = useMemo(() => told.split("\n").map((text) => ({ text })), [told]);
  return (
    <Page errors={errors}>
      <p className="app-measure">
        The address of this page names no figure that can be resolved here.{" "}
        <a href={`/regions/${region.slug}/compare`}>Compare an indicator</a>, and follow “Resolve this conflict” from
        there.
      </p>
    </Page>
  );
}
