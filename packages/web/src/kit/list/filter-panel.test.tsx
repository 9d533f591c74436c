/**
 * @jest-environment ./packages/web/src/testing/browser-environment.cjs
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { dayFilter } from "./day-filter";
import { FilterPanel } from "./filter-panel";
import { choiceFilter, searchFilter } from "./list-filter";
import { parseListState } from "./list-state";

const applied = jest.fn();

/** A panel of a list that is put together anew each time, as where its choices were read again. */
function Panel({ agencies }: { readonly agencies: readonly string[] }) {
  const items = agencies.map((name) => ({ value: name.toLowerCase(), text: name }));
  const filters = [
    searchFilter("Words in the action"),
    choiceFilter("agency", "Agency", items, { all: "All agencies" }),
    dayFilter("dueFrom", "Due from"),
  ];
  return (
    <FilterPanel
      filters={filters}
      state={parseListState(new URLSearchParams(), filters)}
      faults={[]}
      many="actions"
      orders={[]}
      onApply={applied}
    />
  );
}

beforeEach(() => {
  const media = { matches: true, addEventListener: jest.fn(), removeEventListener: jest.fn() };
  Object.assign(window, { matchMedia: () => media });
});
afterEach(cleanup);

it("keeps what was chosen and typed when the choices are read again, and applies it", () => {
  const { rerender } = render(<Panel agencies={["Police"]} />);
  fireEvent.change(screen.getByLabelText("Agency"), { target: { value: "police" } });
  fireEvent.change(screen.getByLabelText("Words in the action"), { target: { value: "plan" } });
  fireEvent.change(screen.getByLabelText("Year"), { target: { value: "2014" } });
  screen.getByLabelText("Year").focus();
  rerender(<Panel agencies={["Health", "Police"]} />);
  expect(document.activeElement).toBe(screen.getByLabelText("Year"));
  fireEvent.click(screen.getByRole("button", { name: "Apply filters" }));
  const filters = { search: "plan", agency: "police", dueFrom: "2014--" };
  expect(applied).toHaveBeenCalledWith(expect.objectContaining({ filters }));
});
