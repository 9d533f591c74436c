import type { Body } from "../../kit/viewer/viewer";
import { trailHref } from "./trail-href";

/** The way to a body's audit trail, for those who may read it. */
export function AuditTrailLink({ body }: { readonly body: Pick<Body, "__typename" | "slug" | "shortName"> }) {
  return (
    <p>
      <a href={trailHref(body)}>Audit trail of {body.shortName}</a>
    </p>
  );
}
