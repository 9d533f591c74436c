import { MemoryOidcState } from "./memory-oidc-state";

describe("MemoryOidcState", () => {
  it("finds what was kept by id, session uid and user code, as a copy", async () => {
    const state = new MemoryOidcState();
    const payload = { uid: "u", userCode: "c", scopes: ["openid"] };
    await state.upsert("Session", "1", payload, 60);
    payload.scopes.push("profile");
    expect(await state.find("Session", "1")).toEqual({ uid: "u", userCode: "c", scopes: ["openid"] });
    expect(await state.find("Grant", "1")).toBeUndefined();
    expect(await state.findByUid("u")).toMatchObject({ uid: "u" });
    expect(await state.findByUserCode("c")).toMatchObject({ uid: "u" });
  });

  it("finds nothing past its time to live", async () => {
    let nowMs = 0;
    const state = new MemoryOidcState({ now: () => nowMs });
    await state.upsert("Session", "1", { uid: "u" }, 10);
    nowMs = 9_999;
    expect(await state.findByUid("u")).toBeDefined();
    nowMs = 10_000;
    expect(await state.findByUid("u")).toBeUndefined();
    expect(await state.find("Session", "1")).toBeUndefined();
  });

  it("marks as consumed, destroys, and revokes by grant", async () => {
    const state = new MemoryOidcState({ now: () => 5_500 });
    await state.upsert("AuthorizationCode", "1", { grantId: "g" }, 60);
    await state.upsert("AuthorizationCode", "2", { grantId: "other" }, 60);
    await state.consume("AuthorizationCode", "1");
    expect(await state.find("AuthorizationCode", "1")).toEqual({ grantId: "g", consumed: 5 });
    await state.revokeByGrantId("g");
    expect(await state.find("AuthorizationCode", "1")).toBeUndefined();
    await state.destroy("AuthorizationCode", "2");
    expect(await state.find("AuthorizationCode", "2")).toBeUndefined();
  });

  it("keeps no more than its limit: the expired go first, then the oldest", async () => {
    let nowMs = 0;
    const state = new MemoryOidcState({ entriesMax: 2, now: () => nowMs });
    await state.upsert("Grant", "old", {}, undefined);
    await state.upsert("Grant", "brief", {}, 1);
    nowMs = 2_000;
    await state.upsert("Grant", "new", {}, undefined);
    expect(await state.find("Grant", "old")).toBeDefined();
    await state.upsert("Grant", "newest", {}, undefined);
    expect(await state.find("Grant", "old")).toBeUndefined();
    expect(await state.find("Grant", "newest")).toBeDefined();
  });
});
