import { type FormEvent, useMemo } from "react";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import { Button } from "../../ui/button";
import type { ErrorItem } from "../../ui/error-summary";
import { todayInLondon } from "../words/moment";
import { dayFilter } from "./day-filter";
import "../../styles/as-at.scss";

const name = "as-at";

/** The day that a page is as at. */
export interface AsAt {
  /** As an ISO date; undefined where the address names none that is real, and nothing is to be shown. */
  readonly day: string | undefined;
  /** What the form is shown with: the day, or what the address has instead of one. */
  readonly text: string;
  /** For the page's error summary. */
  readonly errors: readonly ErrorItem[];
}

/** The day in the address, `as-at=2012-03-31`; the current day, an ISO date, where it names none. */
export function useAsAt(currentDay: string = todayInLondon()): AsAt {
  const [search] = useSearchParams();
  const text = search.get(name)?.trim() || currentDay;
  // The same as long as the address is: the error summary takes the focus when its errors change.
  return useMemo(() => {
    const filter = filterOf("");
    const parsed = filter.parse(text);
    if (!("fault" in parsed)) return { day: String(parsed.value), text, errors: [] };
    const fieldId = `${name}${filter.focusEnding?.(text) ?? ""}`;
    return { day: undefined, text, errors: [{ text: parsed.fault, fieldId }] };
  }, [text]);
}

export interface AsAtFormProps {
  /** What the day is of: "Show the groups as at". */
  readonly legend: string;
  readonly asAt: AsAt;
}

/** Asks for the day that the page is to be as at, and puts it into the address. Without one the page is as at the current day. */
export function AsAtForm({ legend, asAt: { text, errors } }: AsAtFormProps) {
  const [search] = useSearchParams();
  const { pathname, key } = useLocation();
  const navigate = useNavigate();
  // The same field as long as the legend is: what was typed outlives the page's being drawn again.
  const { field: Field, read } = useMemo(() => filterOf(legend), [legend]);
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const day = read(new FormData(event.currentTarget));
    const next = new URLSearchParams(search);
    if (day === "") next.delete(name);
    else next.set(name, day);
    void navigate({ pathname, search: next.toString() });
  };
  return (
    <form className="app-as-at app-screen-only" onSubmit={show} noValidate>
      {/* Filled anew at each answer, even to an emptied form; the button stays, and keeps the focus. */}
      <Field key={key} id={name} text={text} errorMessage={errors[0]?.text} />
      <Button classes="govuk-button--secondary">Show</Button>
    </form>
  );
}

function filterOf(legend: string) {
  return dayFilter(name, legend, "the date");
}
