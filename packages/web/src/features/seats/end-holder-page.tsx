import { DateField } from "../../kit/form/fields/date-field";
import { HolderDay } from "./holder-day";
import { HolderOfPage } from "./seat-of-page";

/** Says on which day somebody leaves a seat, or left it. */
export function EndHolderPage() {
  return (
    <HolderOfPage>
      {(seat, holder) => (
        <HolderDay
          {...{ seat, holder }}
          day="until"
          title="End the holder’s time"
          button="Save the last day"
          done="Last day saved"
          more="The seat stays, and is vacant from the day after."
        >
          <DateField name="until" label="Last day" />
        </HolderDay>
      )}
    </HolderOfPage>
  );
}
