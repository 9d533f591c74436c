import type { Region } from "../../kit/viewer/viewer";
import { IdentityBar } from "../../ui/identity-bar";
import { SubNavigation } from "../../ui/sub-navigation";
import { agenciesAddress, printedNamesAddress } from "./register-addresses";

export interface RegisterBarProps {
  readonly region: Region;
  /** Which of the register's lists is shown; none on the pages below them. */
  readonly list?: "agencies" | "printed names";
}

/** Whose register a page is about, and on its lists the way from one to the other. */
export function RegisterBar({ region, list }: RegisterBarProps) {
  return (
    <>
      <IdentityBar title={region.name} details={`${region.boards.length} boards`} />
      {list ? (
        <SubNavigation
          label="The region’s register"
          items={[
            { text: "Agencies", href: agenciesAddress(region), current: list === "agencies" },
            { text: "Printed names", href: printedNamesAddress(region), current: list === "printed names" },
          ]}
        />
      ) : null}
    </>
  );
}
