import { useLocation } from "react-router";
import { SubNavigation } from "../../ui/sub-navigation";

export interface RecordTabsProps {
  /** What the tabs have in common, for those who hear it: "The meeting". */
  readonly label: string;
  /** Six at most, each a page of its own. */
  readonly tabs: readonly { readonly text: string; readonly href: string }[];
}

/**
 * The tabs of a record, below its identity bar: part of what its pages give as `above`. They stand in the place of the sub
 * navigation, so the pages themselves say neither `sub` nor `subPart`. The address says which one is shown.
 */
export function RecordTabs({ label, tabs }: RecordTabsProps) {
  const { pathname } = useLocation();
  return <SubNavigation label={label} items={tabs.map((tab) => ({ ...tab, current: tab.href === pathname }))} />;
}
