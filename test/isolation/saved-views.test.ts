import { randomUUID } from "node:crypto";
import { encodeRowId } from "../../packages/api/src/db/row-id";
import { idOfBoard } from "../../packages/api/src/testing/define-sample";
import { useRoles } from "./use-roles";

const tried = useRoles();
const { panboard } = tried;

interface View {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly isOwn: boolean;
  readonly isShared: boolean;
  readonly sharedBy: string | null;
}
const fields = "id version name isOwn isShared sharedBy";

async function change(subject: string, operation: string, type: string, input: object) {
  const document = `mutation ($input: ${type}!) { payload: ${operation}(input: $input) { savedView { ${fields} } userErrors { path code } } }`;
  const { data, errors } = await panboard.graph(subject, document, { input });
  const payload = data?.payload as { savedView: View | null; userErrors: object[] } | null | undefined;
  return { view: payload?.savedView, userErrors: payload?.userErrors, code: errors?.[0]?.extensions.code };
}

const save = (subject: string, said: object = {}) =>
  change(subject, "saveView", "SaveViewInput", {
    list: "partners",
    body: idOfBoard(tried.places.board),
    name: randomUUID(),
    query: "kind=CO_OPTED",
    isShared: false,
    ...said,
  });
const edit = (subject: string, input: object) => change(subject, "changeView", "ChangeViewInput", input);
const seen = (view: View | null | undefined) => ({ id: view?.id, expectedVersion: view?.version });

/** The names of the views that somebody is shown on the board's list. */
async function shownTo(subject: string, list = "partners"): Promise<string[]> {
  const document = `query ($body: ID!, $list: String!) { savedViews(body: $body, list: $list) { ${fields} } }`;
  const { data } = await panboard.graph(subject, document, { body: idOfBoard(tried.places.board), list });
  return ((data?.savedViews ?? []) as View[]).map(({ name }) => name);
}

const nodeOf = async (subject: string, id: string | undefined) =>
  (await panboard.graph(subject, "query ($id: ID!) { node(id: $id) { id } }", { id })).data?.node;

test("a view is shown to whoever keeps it alone, until it is shared with the board, and when it is taken back", async () => {
  const [keeper, colleague] = [await tried.somebody("CHAIR"), await tried.somebody("MEMBER")];
  const { view: saved } = await save(keeper);
  const name = saved?.name ?? "";
  expect(saved).toMatchObject({ isOwn: true, isShared: false, sharedBy: null });
  expect(await shownTo(keeper)).toContain(name);
  expect(await shownTo(colleague)).not.toContain(name);
  expect(await nodeOf(colleague, saved?.id)).toBeNull();

  const { view: shared } = await edit(keeper, { ...seen(saved), isShared: true });
  expect(shared).toMatchObject({ isShared: true, sharedBy: "Chair" });
  expect(await shownTo(colleague)).toContain(name);
  expect(await nodeOf(colleague, saved?.id)).toEqual({ id: saved?.id });
  expect(await shownTo(colleague, "agencies")).toEqual([]);

  await edit(keeper, { ...seen(shared), isShared: false });
  expect(await shownTo(colleague)).not.toContain(name);
  expect(await nodeOf(colleague, saved?.id)).toBeNull();
});

test("a view that is shared with a board is shown to nobody else of the region, of an agency or of another region", async () => {
  const { view } = await save(await tried.somebody("BUSINESS_MANAGER"), { isShared: true });
  for (const [role, at] of [
    ["BUSINESS_MANAGER", "neighbour"],
    ["BUSINESS_MANAGER", "far"],
    ["REGIONAL_ANALYST", "board"],
    ["REGION_STEWARD", "board"],
    ["AGENCY_OFFICER", "board"],
  ] as const) {
    const subject = await tried.somebody(role, at);
    expect({ role, at, shown: await shownTo(subject) }).toEqual({ role, at, shown: [] });
    expect({ role, at, node: await nodeOf(subject, view?.id) }).toEqual({ role, at, node: null });
  }
});

test("nobody changes or removes a view of somebody else, shared with them or not", async () => {
  const [keeper, colleague] = [await tried.somebody("CHAIR"), await tried.somebody("BUSINESS_MANAGER")];
  for (const isShared of [true, false]) {
    const { view } = await save(keeper, { isShared });
    for (const input of [{ name: "Taken" }, { isShared: false }, { isShared: true }]) {
      expect(await edit(colleague, { ...seen(view), ...input })).toMatchObject({ code: "NOT_FOUND" });
    }
    for (const operation of ["removeView", "restoreView"]) {
      expect(await change(colleague, operation, "SavedViewVersionInput", seen(view))).toMatchObject({
        code: "NOT_FOUND",
      });
    }
    expect(await edit(keeper, { ...seen(view), name: view?.name })).toMatchObject({ view: { isShared, version: 2 } });
  }
});

test("a view is shared with boards whose own records one reads, and saved at places that one knows of", async () => {
  const { board, far } = tried.places;
  const neighbour = await tried.somebody("BUSINESS_MANAGER", "neighbour");
  const refused = { view: null, userErrors: [{ path: "isShared", code: "BAD_USER_INPUT" }] };
  expect(await save(neighbour, { isShared: true })).toMatchObject(refused);
  const { view } = await save(neighbour);
  expect(await edit(neighbour, { ...seen(view), isShared: true })).toMatchObject(refused);
  expect(await edit(neighbour, { ...seen(view), name: "Mine" })).toMatchObject({ view: { isShared: false } });

  const region = encodeRowId("Region", { regionId: board.regionId });
  expect(await save(neighbour, { body: null, region, isShared: true })).toMatchObject(refused);
  expect(await save(neighbour, { body: null, region })).toMatchObject({ view: { isShared: false } });
  const nowhere = encodeRowId("Board", { regionId: board.regionId, id: randomUUID() });
  for (const body of [idOfBoard(far), nowhere]) {
    expect(await save(neighbour, { body })).toMatchObject({ code: "NOT_FOUND" });
  }
});

test("whoever lost the board shares nothing more with it; what they shared is taken back when they change or remove it", async () => {
  const subject = randomUUID();
  await tried.grant("CHAIR", subject);
  const { view: shared } = await save(subject, { isShared: true });
  const { view: renamed } = await save(subject, { isShared: true });
  const { view: own } = await save(subject);
  const colleague = await tried.somebody("MEMBER");
  expect(await shownTo(colleague)).toContain(shared?.name);
  await tried.revoke("CHAIR", subject);
  await tried.grant("CHAIR", subject, "neighbour");

  const refused = { view: null, userErrors: [{ path: "isShared" }] };
  expect(await edit(subject, { ...seen(own), isShared: true })).toMatchObject(refused);
  expect(await save(subject, { isShared: true })).toMatchObject(refused);
  const name = randomUUID();
  expect(await edit(subject, { ...seen(renamed), name })).toMatchObject({ view: { isShared: false }, userErrors: [] });
  expect(await shownTo(colleague)).not.toContain(name);
  expect(await change(subject, "removeView", "SavedViewVersionInput", seen(shared))).toMatchObject({
    view: { isShared: false },
  });
  expect(await shownTo(colleague)).not.toContain(shared?.name);
});

test("a name stands once for a list and its place, also against a view that comes back", async () => {
  const subject = await tried.somebody("COORDINATOR");
  const name = randomUUID();
  const { view } = await save(subject, { name });
  const taken = { view: null, userErrors: [{ path: "name", code: "CONFLICT" }] };
  expect(await save(subject, { name })).toMatchObject(taken);
  expect(await save(subject, { name, list: "agencies" })).toMatchObject({ userErrors: [] });
  expect(await save(await tried.somebody("CHAIR"), { name })).toMatchObject({ userErrors: [] });
  const { view: removed } = await change(subject, "removeView", "SavedViewVersionInput", seen(view));
  expect(await shownTo(subject)).not.toContain(name);
  expect(await save(subject, { name })).toMatchObject({ userErrors: [] });
  expect(await change(subject, "restoreView", "SavedViewVersionInput", seen(removed))).toMatchObject(taken);
});
