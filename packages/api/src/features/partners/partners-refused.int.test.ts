import { randomUUID } from "node:crypto";
import { manager, usePartners } from "./testing/use-partners";

const partners = usePartners();
const { panboard, change, add, edit, remove, expectNothingChanged, freeDay } = partners;

test("tells a stale version with who changed it meanwhile, and leaves it as it is", async () => {
  const from = freeDay();
  const { partner: made } = await add({ from, until: from });
  const id = made?.id ?? "";
  await edit({ id, expectedVersion: 1, kind: "CO_OPTED" });
  await expectNothingChanged(async () => {
    const stale = await edit({ id, expectedVersion: 1, until: null });
    expect(stale).toMatchObject({
      partner: null,
      userErrors: [{ path: "expectedVersion", code: "CONFLICT" }],
      conflict: { changedBy: "Business manager", changedAt: expect.any(String), current: { version: 2, until: from } },
    });
  });
});

test("T49 of two changes of one row at once one is made and the other told", async () => {
  const from = freeDay();
  const { partner: made } = await add({ from, until: from });
  const input = { id: made?.id ?? "", expectedVersion: 1 };
  const both = await Promise.all([
    edit({ ...input, kind: "CO_OPTED" }),
    edit({ ...input, kind: "BOARD_PARTNER" }),
    remove(input),
  ]);
  expect(both.filter((one) => one.partner)).toHaveLength(1);
  for (const { userErrors } of both.filter((one) => !one.partner)) {
    expect(userErrors).toMatchObject([{ path: "expectedVersion", code: "CONFLICT" }]);
  }
});

test("an agency has one place on a board at a time, also where two are given it at once", async () => {
  const from = freeDay();
  await add({ from, until: from });
  await expectNothingChanged(async () => {
    expect(await add({ from, until: from })).toMatchObject({
      partner: null,
      userErrors: [{ path: "from", code: "CONFLICT", message: expect.stringMatching(/on some of these days already/) }],
    });
  });
  const other = freeDay();
  const both = await Promise.all([add({ from: other, until: other }), add({ from: other, until: other })]);
  expect(both.filter((one) => one.partner)).toHaveLength(1);
});

test("tells every fault of an input at once, each at its field", async () => {
  await expectNothingChanged(async () => {
    const { userErrors } = await add({ agency: "", from: "2020-04-01", until: "2019-04-01", idempotencyKey: "" });
    expect(userErrors).toEqual([
      { path: "agency", message: "Say which agency.", code: "BAD_USER_INPUT" },
      { path: "until", message: "The last day is before the first.", code: "BAD_USER_INPUT" },
      { path: "idempotencyKey", message: "A key has 1 to 200 characters.", code: "BAD_USER_INPUT" },
    ]);
    expect((await add({ from: "2020-04-01", agency: "nobody" })).userErrors).toEqual([
      { path: "agency", message: "There is no such agency in the region.", code: "BAD_USER_INPUT" },
    ]);
  });
});

test("an end before the stored first day is refused by the database, at its field", async () => {
  const { partner: made } = await add({ from: "2031-04-01", until: "2031-04-01" });
  await expectNothingChanged(async () => {
    const input = { id: made?.id ?? "", expectedVersion: 1, until: "2030-04-01" };
    expect(await edit(input)).toMatchObject({ partner: null, userErrors: [{ path: "until", code: "BAD_USER_INPUT" }] });
  });
});

describe("who may not", () => {
  const refusal = async (field: string, type: string, input: object, subject: string) => {
    const { data, errors: told } = await change(field, type, input, subject);
    expect(data).toEqual({ [field]: null });
    const { requestId, ...extensions } = told?.[0]?.extensions ?? { code: "" };
    expect(requestId).toBeDefined();
    return { message: told?.[0]?.message, ...extensions };
  };

  test("gets the same answer for another board's partner, one of another region, and none at all", async () => {
    const from = freeDay();
    const { partner: made } = await add({ from, until: from });
    const halton = Buffer.from(made?.id ?? "", "base64url").toString();
    const random = Buffer.from(`${halton.slice(0, halton.lastIndexOf(":"))}:${randomUUID()}`).toString("base64url");
    await expectNothingChanged(async () => {
      const asked = { expectedVersion: 1, kind: "CO_OPTED" };
      const ofNone = await refusal("changePartner", "ChangePartnerInput", { ...asked, id: random }, manager);
      expect(ofNone).toMatchObject({ code: "NOT_FOUND" });
      for (const [id, subject] of [
        [made?.id ?? "", "business-manager@warrington"],
        [made?.id ?? "", "business-manager@example-east"],
        [random, "business-manager@warrington"],
        ["rubbish", manager],
      ] as const) {
        expect(await refusal("changePartner", "ChangePartnerInput", { ...asked, id }, subject)).toEqual(ofNone);
      }
    });
  });

  test("is refused on their own board, and a permission held elsewhere helps nobody", async () => {
    const input = { body: "halton", agency: "cheshire-police", kind: "CO_OPTED", from: freeDay() };
    await expectNothingChanged(async () => {
      for (const subject of ["member@halton", "chair@halton", "finance-officer@halton"]) {
        expect(await refusal("addPartner", "AddPartnerInput", input, subject)).toMatchObject({ code: "FORBIDDEN" });
      }
      for (const subject of [
        "business-manager@warrington",
        "region-steward@cheshire",
        "client@cheshire-police",
        "operator@panboard",
      ]) {
        const { data, errors: told } = await change("addPartner", "AddPartnerInput", input, subject);
        expect(data).toEqual({ addPartner: null });
        expect(["NOT_FOUND", "FORBIDDEN"]).toContain(told?.[0]?.extensions.code);
      }
    });
  });
});

test("a document with a good and a refused field stores the good one and tells of the other", async () => {
  const [from, other] = [freeDay(), freeDay()];
  const document = `mutation ($good: AddPartnerInput!, $bad: AddPartnerInput!, $last: AddPartnerInput!) {
    good: addPartner(input: $good) { partner { id } userErrors { path } }
    bad: addPartner(input: $bad) { partner { id } userErrors { path } }
    last: addPartner(input: $last) { partner { id } userErrors { path } } }`;
  const input = { agency: "cheshire-police", kind: "CO_OPTED" };
  const { data, errors: told } = await panboard.graph(manager, document, {
    good: { ...input, body: "halton", from, until: from },
    bad: { ...input, body: "warrington", from, until: from },
    last: { ...input, body: "halton", from: other, until: other },
  });
  expect(data).toEqual({
    good: { partner: { id: expect.any(String) }, userErrors: [] },
    bad: null,
    last: { partner: { id: expect.any(String) }, userErrors: [] },
  });
  expect(told).toMatchObject([{ path: ["bad"], extensions: { code: "NOT_FOUND" } }]);
});

test("of many that are given the same days at once one is made, and each other is told of a conflict", async () => {
  for (let round = 0; round < 6; round += 1) {
    const from = freeDay();
    const all = await Promise.all(Array.from({ length: 8 }, () => add({ from, until: from })));
    expect(all.filter((one) => one.partner)).toHaveLength(1);
    const codes = all.filter((one) => !one.partner).flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
    expect(new Set(codes)).toEqual(new Set(["CONFLICT"]));
  }
});

test("an id that names another region, or something that is no board, is no id of this one", async () => {
  const { partner: made } = await add({ from: freeDay(), until: "2099-01-01" }).catch(() => ({ partner: null }));
  const own = Buffer.from(made?.id ?? "", "base64url")
    .toString()
    .split(":");
  const [, , bodyId = ""] = own;
  const forged = (...parts: string[]): string => Buffer.from(parts.join(":")).toString("base64url");
  const input = { agency: "cheshire-police", kind: "CO_OPTED", from: freeDay() };
  for (const body of [forged("Board", randomUUID(), bodyId), forged("Agency", own[1] ?? "", bodyId)]) {
    const { errors } = await change("addPartner", "AddPartnerInput", { ...input, body });
    expect(errors).toMatchObject([{ extensions: { code: "NOT_FOUND" } }]);
  }
  const id = forged("Partner", randomUUID(), bodyId, own[3] ?? "");
  const { errors } = await change("changePartner", "ChangePartnerInput", { id, expectedVersion: 1, kind: "CO_OPTED" });
  expect(errors).toMatchObject([{ extensions: { code: "NOT_FOUND" } }]);
});
