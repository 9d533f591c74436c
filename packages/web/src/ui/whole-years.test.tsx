/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { cleanup, render, screen } from "@testing-library/react";
import { wholeYears } from "./whole-years";

afterEach(cleanup);

const unbroken = (text: string) => {
  const { container } = render(<p>{wholeYears(text)}</p>);
  expect(container.textContent).toBe(text);
  return [...container.querySelectorAll(".app-no-wrap")].map(({ textContent }) => textContent);
};

describe("wholeYears", () => {
  it("keeps each financial year of a text on one line, and every character of the text", () => {
    expect(unbroken("2013-14")).toEqual(["2013-14"]);
    expect(unbroken("Published for 2012-13 to 2013-14, Section 4")).toEqual(["2012-13", "2013-14"]);
  });

  it("leaves days, other numbers and what is no text as they are", () => {
    expect(unbroken("2013-03-31, 12013-14, 2013-141 and LSCB-2013")).toEqual([]);
    render(<p>{wholeYears(<b>2013-14</b>)}</p>);
    expect(screen.getByText("2013-14").tagName).toBe("B");
  });
});
