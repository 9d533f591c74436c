import { DeclarationField } from "./holder-fields";
import { HolderDay } from "./holder-day";
import { HolderOfPage } from "./seat-of-page";

/** Records that somebody declared that they can speak for their agency and commit it. */
export function DeclareHolderPage() {
  return (
    <HolderOfPage>
      {(seat, holder) => (
        <HolderDay
          {...{ seat, holder }}
          day="declaredOn"
          title="Record the declaration"
          button="Save the declaration"
          done="Declaration recorded"
          more="Record when they declared that they can speak for their agency and commit it."
        >
          <DeclarationField label="Day of the declaration" />
        </HolderDay>
      )}
    </HolderOfPage>
  );
}
