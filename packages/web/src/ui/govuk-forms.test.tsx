/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import type { ReactElement } from "react";
import { findFixture, markupOf, normaliseMarkup, type FixtureOptions } from "../testing/govuk-fixture";
import { Button } from "./button";
import { CharacterCount } from "./character-count";
import { Checkboxes } from "./checkboxes";
import type { ChoiceItem } from "./choice-items";
import { DateInput, dateParts, type DatePart, type DateTexts } from "./date-input";
import { Fieldset } from "./fieldset";
import { FileUpload } from "./file-upload";
import { ErrorMessage, Hint, Label } from "./form-group";
import { Input } from "./input";
import { Radios } from "./radios";
import { Select } from "./select";
import { Textarea } from "./textarea";

interface Field {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly labelClasses: string | undefined;
  readonly classes: string | undefined;
  readonly hint: string | undefined;
  readonly errorMessage: string | undefined;
  readonly describedBy: string | undefined;
  readonly formGroupClasses: string | undefined;
}

function fieldOf(options: FixtureOptions): Field {
  return {
    id: options.id ?? options.name ?? "",
    name: options.name ?? "",
    label: options.label?.text ?? "",
    labelClasses: options.label?.classes,
    classes: options.classes,
    hint: options.hint?.text,
    errorMessage: options.errorMessage?.text,
    describedBy: options.describedBy ?? options.fieldset?.describedBy,
    formGroupClasses: options.formGroup?.classes,
  };
}

function choiceOf(options: FixtureOptions) {
  const { id: _id, label: _label, labelClasses: _classes, ...field } = fieldOf(options);
  return {
    ...field,
    idPrefix: options.idPrefix,
    legend: options.fieldset?.legend?.text,
    items: (options.items ?? []).map(({ value, text, hint }): ChoiceItem => ({
      value: String(value),
      text,
      hint: hint?.text,
    })),
  };
}

const components: Readonly<
  Record<string, { readonly build: (options: FixtureOptions) => ReactElement; readonly fixtures: readonly string[] }>
> = {
  "button": {
    build: ({ text, href, value, ...options }) => (
      <Button {...options} href={href} value={value === undefined ? undefined : String(value)}>
        {text}
      </Button>
    ),
    fixtures: ["default", "secondary", "warning", "link", "disabled", "name", "value", "type"],
  },
  "label": {
    build: ({ text, classes, isPageHeading, for: htmlFor }) => (
      <Label classes={classes} htmlFor={htmlFor} isPageHeading={isPageHeading}>
        {text}
      </Label>
    ),
    fixtures: ["default", "as page heading l", "classes", "for"],
  },
  "hint": {
    build: ({ text, classes, id }) => (
      <Hint classes={classes} id={id}>
        {text}
      </Hint>
    ),
    fixtures: ["default", "classes", "id"],
  },
  "error-message": {
    build: ({ text, classes, id }) => (
      <ErrorMessage classes={classes} id={id}>
        {text}
      </ErrorMessage>
    ),
    fixtures: ["default", "classes", "id"],
  },
  "fieldset": {
    build: ({ legend, classes, describedBy }) => (
      <Fieldset
        legend={legend?.text}
        legendClasses={legend?.classes}
        legendIsPageHeading={legend?.isPageHeading}
        classes={classes}
        describedBy={describedBy}
      />
    ),
    fixtures: ["default", "as page heading l", "with describedBy", "legend classes", "classes"],
  },
  "input": {
    build: (options) => (
      <Input
        {...fieldOf(options)}
        type={options.type}
        defaultValue={options.value === undefined ? undefined : String(options.value)}
        autoComplete={options.autocomplete}
        inputMode={options.inputmode}
        spellCheck={options.spellcheck}
        prefix={options.prefix?.text}
        suffix={options.suffix?.text}
      />
    ),
    fixtures: [
      "default",
      "with hint text",
      "with error message",
      "with error, hint and describedBy",
      "classes",
      "custom type",
      "value",
      "with autocomplete attribute",
      "with optional form-group classes",
      "with prefix",
      "with suffix",
      "with prefix and suffix",
      "with prefix and suffix and error",
      "with prefix and suffix and width modifier",
      "inputmode",
      "with spellcheck disabled",
    ],
  },
  "date-input": {
    build: (options) => {
      const { id, hint, errorMessage, describedBy, formGroupClasses } = fieldOf(options);
      const values = (options.values ?? {}) as Readonly<Record<string, number>>;
      const valueOf = (part: DatePart) => {
        const value = values[options.namePrefix === undefined ? part : `${options.namePrefix}-${part}`];
        return value === undefined ? undefined : String(value);
      };
      const texts = { day: valueOf("day"), month: valueOf("month"), year: valueOf("year") };
      const marked = dateParts.filter((part) => options[part]?.error);
      const faultyParts = marked.length === 0 && errorMessage !== undefined ? dateParts : marked;
      return (
        <DateInput
          {...{ id, hint, errorMessage, describedBy, formGroupClasses, faultyParts }}
          namePrefix={options.namePrefix}
          legend={options.fieldset?.legend?.text}
          texts={texts.day === undefined ? undefined : (texts as DateTexts)}
        />
      );
    },
    fixtures: [
      "default",
      "with values",
      "with values and name prefix",
      "with errors only",
      "with error message and hint",
      "with error on day input",
      "with error on month input",
      "with hint and described by",
      "with optional form-group classes",
    ],
  },
  "character-count": {
    build: (options) => (
      <CharacterCount
        {...fieldOf(options)}
        rows={options.rows as number | undefined}
        lengthMax={options.maxlength ?? 0}
        defaultValue={options.value === undefined ? undefined : String(options.value)}
      />
    ),
    fixtures: ["default", "with hint", "with hint and error", "with default value", "with custom rows", "classes"],
  },
  "textarea": {
    build: (options) => (
      <Textarea
        {...fieldOf(options)}
        rows={options.rows as number | undefined}
        spellCheck={options.spellcheck}
        defaultValue={options.value === undefined ? undefined : String(options.value)}
      />
    ),
    fixtures: [
      "default",
      "with hint",
      "with error message",
      "with default value",
      "with custom rows",
      "with hint, error message and described by",
      "classes",
      "with spellcheck disabled",
    ],
  },
  "select": {
    build: (options) => (
      <Select
        {...fieldOf(options)}
        items={(options.items ?? []).map(({ value, text }) => ({ value: String(value), text: text ?? "" }))}
      />
    ),
    fixtures: ["hint", "error", "with hint text and error message"],
  },
  "file-upload": {
    build: (options) => <FileUpload {...fieldOf(options)} />,
    fixtures: ["default", "with hint text", "with error message and hint", "classes"],
  },
  "checkboxes": {
    build: (options) => <Checkboxes {...choiceOf(options)} values={options.values as readonly string[] | undefined} />,
    fixtures: ["with error message", "with hint", "small", "small with hint", "with error message and hint"],
  },
  "radios": {
    build: (options) => <Radios {...choiceOf(options)} value={options.value as string | undefined} />,
    fixtures: ["default", "with hint", "small", "with hint, error message and describedBy"],
  },
};

describe.each(Object.entries(components))("%s", (component, { build, fixtures }) => {
  it.each(fixtures)("is GOV.UK Frontend's markup: %s", (name) => {
    const { options, html } = findFixture(component, name);
    expect(markupOf(build(options))).toBe(normaliseMarkup(html));
  });
});

describe("chosen values", () => {
  it("checks the box whose value is chosen", () => {
    const items = [
      { value: "a", text: "A" },
      { value: "b", text: "B" },
    ];
    const markup = markupOf(<Checkboxes name="areas" legend="Areas" items={items} values={["b"]} />);
    expect(markup).toContain('<input checked="" class="govuk-checkboxes__input" id="areas-2"');
    expect(markup.match(/checked=""/g)).toHaveLength(1);
  });

  it("selects the option whose value is chosen", () => {
    const items = [
      { value: "a", text: "A" },
      { value: "b", text: "B" },
    ];
    const markup = markupOf(<Select id="by" name="by" label="By" items={items} defaultValue="b" />);
    expect(markup).toContain('<option selected="" value="b">B</option>');
  });
});
