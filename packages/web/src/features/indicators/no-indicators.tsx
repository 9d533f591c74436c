import type { Region } from "../../kit/viewer/viewer";

/** What a list of indicators is for, where none has values yet. */
export function NoIndicators({ region }: { readonly region: Pick<Region, "name"> }) {
  return (
    <p className="app-measure">
      Indicators are listed here once a board of {region.name} has published figures from a report.
    </p>
  );
}
