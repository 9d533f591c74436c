import { Kind as GraphqlKind, parse as parseGraphql } from "graphql";
import { ViewerDocument } from "../viewer/generated/viewer";
import { Kind, parse, print } from "./operation-name";

const mutation = "mutation ImportIndicatorValues($input: ImportIndicatorValuesInput!) { importIndicatorValues { id } }";

describe("parse", () => {
  it.each([ViewerDocument, mutation])("names the operation of a text as graphql's own parser does", (text) => {
    const [operation] = parseGraphql(text).definitions;
    expect(operation).toMatchObject(parse(text).definitions[0] ?? {});
    expect(Kind.OPERATION_DEFINITION).toBe(GraphqlKind.OPERATION_DEFINITION);
  });

  it("finds none in what is no named operation", () => {
    expect(parse("{ viewer { name } }").definitions).toEqual([]);
  });
});

describe("print", () => {
  it("refuses a parsed document in words", () => {
    expect(print).toThrow("give it the text of an operation");
  });
});
