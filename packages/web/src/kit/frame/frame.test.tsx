/**
 * @jest-environment ./packages/web/src/testing/browser-environment.cjs
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { cleanup, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { Frame } from "./frame";
import { Page } from "./page";

afterEach(cleanup);

describe("Frame", () => {
  it("shows the sub navigation between the identity bar of the page and its content", () => {
    render(
      <MemoryRouter>
        <Frame signedIn items={[]} subNavigation={<p>Pages</p>}>
          <Page title="Groups" above={<p>Halton</p>}>
            Its groups
          </Page>
        </Frame>
      </MemoryRouter>,
    );
    const pages = screen.getByText("Pages");
    const following = Node.DOCUMENT_POSITION_FOLLOWING;
    expect(screen.getByText("Halton").compareDocumentPosition(pages)).toBe(following);
    expect(pages.compareDocumentPosition(screen.getByRole("main"))).toBe(following);
  });
});
