import { IdentityBar } from "../../ui/identity-bar";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BoardBar } from "../arrangements";

/** What the page is about: the board as it is today, or the joint body. */
export function AuditBar() {
  const [body, region] = [useBody(), useRegion()];
  return body.__typename === "Board" ? (
    <BoardBar board={body} region={region} on={null} />
  ) : (
    <IdentityBar title={body.name} details={`Joint body, ${region.name}`} />
  );
}
