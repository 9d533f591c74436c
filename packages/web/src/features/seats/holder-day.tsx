import type { ReactNode } from "react";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { seatHref } from "./addresses";
import { ChangeHolderDocument } from "./generated/seat-changes";
import type { HolderPartsFragment } from "./generated/seats";
import { holderInWords } from "./holder-words";
import type { Seat } from "./seat-of-page";

export interface HolderDayProps {
  readonly seat: Seat;
  readonly holder: HolderPartsFragment;
  /** Which day of theirs the page is about. */
  readonly day: "until" | "declaredOn";
  readonly title: string;
  readonly button: string;
  /** What is told once it is saved. */
  readonly done: string;
  readonly more: string;
  readonly children: ReactNode;
}

/** A page for one day of somebody's time in a seat: its end, or their declaration. */
export function HolderDay({ seat, holder, day, title, button, done, more, children }: HolderDayProps) {
  const [body, region] = [useBody(), useRegion()];
  const succeed = useSuccess();
  const { id, version } = holder;
  const record = seatHref(body, seat.id);
  const form = useApiForm({
    document: ChangeHolderDocument,
    values: { [day]: holder[day] },
    theirs: (current) => ({ [day]: current[day] }),
    read: (f) => ({ id, expectedVersion: version, [day]: f.date(day) }),
    onDone: (changed) => {
      const before = { id, expectedVersion: changed.version, [day]: holder[day] };
      succeed(record, { text: done, undo: undoBy(ChangeHolderDocument, before) });
    },
  });
  return (
    <FormPage
      form={form}
      title={title}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`${holderInWords(holder, seat)}. ${more}`}
      button={button}
      cancelHref={record}
    >
      {children}
    </FormPage>
  );
}
