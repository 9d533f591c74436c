/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import type { ReactElement } from "react";
import { findFixture, markupOf, normaliseMarkup, type FixtureOptions } from "../testing/govuk-fixture";
import { BackLink } from "./back-link";
import { Details } from "./details";
import { ErrorSummary } from "./error-summary";
import { GenericHeader } from "./generic-header";
import { NotificationBanner } from "./notification-banner";
import { PageLinks } from "./page-links";
import { Panel } from "./panel";
import { ServiceNavigation } from "./service-navigation";
import { SkipLink } from "./skip-link";
import { SummaryList } from "./summary-list";
import { Table } from "./table";
import { Tag } from "./tag";

interface FixtureRow {
  readonly key: { readonly text?: string };
  readonly value: { readonly text?: string; readonly html?: string };
}

const components: Readonly<
  Record<string, { readonly build: (options: FixtureOptions) => ReactElement; readonly fixtures: readonly string[] }>
> = {
  "back-link": {
    build: ({ text, href }) => <BackLink href={href ?? "#"}>{text ?? "Back"}</BackLink>,
    fixtures: ["default", "with custom text and link"],
  },
  "details": {
    build: ({ summaryText, text, ...options }) => (
      <Details {...options} summary={summaryText}>
        {text}
      </Details>
    ),
    fixtures: ["default", "expanded", "id", "classes"],
  },
  "error-summary": {
    build: ({ titleText, errorList }) => (
      <ErrorSummary
        title={titleText}
        errors={(errorList ?? []).map(({ text, href }) => ({ text: text ?? "", fieldId: href?.slice(1) }))}
      />
    ),
    fixtures: ["default", "mixed with and without links", "without links"],
  },
  "notification-banner": {
    build: ({ type, text }) => (
      <NotificationBanner
        title={(type as string) === "success" ? "Success" : "Important"}
        heading={text ?? ""}
        type={(type as string) === "success" ? "success" : undefined}
        titleId="govuk-notification-banner-title"
      />
    ),
    fixtures: ["default", "with type as success"],
  },
  "panel": {
    build: ({ titleText, text, headingLevel, classes }) => (
      <Panel title={titleText} headingLevel={headingLevel} classes={classes}>
        {text}
      </Panel>
    ),
    fixtures: ["custom heading level", "title with no body text", "classes"],
  },
  "skip-link": {
    build: ({ text, href }) => <SkipLink href={href as `#${string}`}>{text}</SkipLink>,
    fixtures: ["default", "custom href"],
  },
  "summary-list": {
    build: ({ rows, classes }) => (
      <SummaryList
        classes={classes}
        rows={(rows as readonly FixtureRow[]).map(({ key, value }) => ({
          key: key.text ?? "",
          value: value.html ? <div dangerouslySetInnerHTML={{ __html: value.html }} /> : value.text,
        }))}
      />
    ),
    fixtures: ["default", "no-border"],
  },
  "tag": {
    build: ({ text, classes }) => <Tag classes={classes}>{text}</Tag>,
    fixtures: ["default", "grey"],
  },
  "table": {
    build: ({ head, rows, ...options }) => (
      <Table
        {...options}
        caption={options.caption}
        head={(head ?? []).map(({ text, format }) => ({ key: text ?? "", content: text, format }))}
        rows={(rows as readonly (readonly { readonly text: string }[])[]).map((cells) => ({
          key: cells[0]?.text ?? "",
          cells: cells.map(({ text }) => text),
        }))}
      />
    ),
    fixtures: ["with head and caption"],
  },
  "service-navigation": {
    build: ({ navigation, navigationLabel }) => <ServiceNavigation items={navigation ?? []} label={navigationLabel} />,
    fixtures: [
      "default",
      "with navigation with a current item",
      "with navigation with an active item",
      "with custom navigation label",
    ],
  },
};

/** A value's html is put into a div here, which the macro does without. */
function withoutDiv(markup: string): string {
  return markup.replaceAll(/<div><p/g, "<p").replaceAll(/<\/p><\/div><\/dd>/g, "</p></dd>");
}

describe.each(Object.entries(components))("%s", (component, { build, fixtures }) => {
  it.each(fixtures)("is GOV.UK Frontend's markup: %s", (name) => {
    const { options, html } = findFixture(component, name);
    expect(withoutDiv(markupOf(build(options)))).toBe(normaliseMarkup(html));
  });
});

describe("generic-header", () => {
  it.each(["default", "custom url"])(
    "is GOV.UK Frontend's markup, but for the width that our header sets: %s",
    (name) => {
      const { options, html } = findFixture("generic-header", name);
      const expected = normaliseMarkup(html).replace(" govuk-width-container", "");
      expect(markupOf(<GenericHeader href={options.url ?? "/"}>{options.logoText}</GenericHeader>)).toBe(expected);
    },
  );
});

describe("links to the page before and after", () => {
  it.each([
    ["with prev and next only", "/previous", "/next"],
    ["with previous only", "/previous", undefined],
    ["with next only", undefined, "/next"],
  ] as const)("are GOV.UK Frontend's markup: %s", (name, previousHref, nextHref) => {
    expect(markupOf(<PageLinks previousHref={previousHref} nextHref={nextHref} />)).toBe(
      normaliseMarkup(findFixture("pagination", name).html),
    );
  });
});

describe("a table whose rows become blocks", () => {
  const table = (
    <Table
      caption="Plans"
      firstCellIsHeader
      head={[
        { key: "area", content: "Area" },
        { key: "2014", content: "31 March 2014", format: "numeric" },
      ]}
      blockLabels={["", "31 March 2014"]}
      rows={[{ key: "ce", cells: ["Cheshire East", "202"] }]}
    />
  );

  it("restates the roles that its display takes away", () => {
    const markup = markupOf(table);
    for (const role of ["table", "rowgroup", "row", "columnheader", "rowheader", "cell"]) {
      expect(markup).toContain(`role="${role}"`);
    }
  });

  it("carries each value's head beside it, hidden from those who hear the column", () => {
    expect(markupOf(table)).toContain('<span aria-hidden="true" class="app-blocks__label">31 March 2014</span>');
  });
});

describe("what can be done about a row of a summary list", () => {
  const change = { text: "Change", href: "#" };

  it("is GOV.UK Frontend's markup", () => {
    const { html } = findFixture("summary-list", "with actions");
    const template = document.createElement("template");
    template.innerHTML = html;
    const row = template.content.querySelectorAll(".govuk-summary-list__row")[1];
    const ours = markupOf(<SummaryList rows={[{ key: "Date of birth", value: "13/08/1980", action: change }]} />);
    expect(ours).toContain(normaliseMarkup(row?.outerHTML ?? "no row"));
  });

  it("leaves its place where a row has none and others have", () => {
    const rows = [
      { key: "Name", value: "A", action: change },
      { key: "Date", value: "B" },
    ];
    expect(markupOf(<SummaryList rows={rows} />).match(/row--no-actions/g)).toHaveLength(1);
    expect(markupOf(<SummaryList rows={rows.slice(1)} />)).not.toContain("row--no-actions");
  });
});
