import type { TextDocument } from "@panboard/shared/client";
import { QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, configure, fireEvent, render, screen } from "@testing-library/react";
import { createMemoryRouter, RouterProvider, type RouteObject } from "react-router";
import { type GivenApi, givenApi } from "../../../testing/given-api";
import { ApiContext, type Api, createApi } from "../../api/api";
import { Page, PageBanner } from "../../frame/page";
import { SuccessBanner } from "../success";

// A machine that runs other tests beside this one may take its time; what never comes is found all the same.
configure({ asyncUtilTimeout: 20_000 });

export interface Meeting {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly heldOn: string;
}

interface PlanMeetingMutation {
  readonly planMeeting?: {
    readonly meeting?: Meeting | null;
    readonly conflict?: { readonly current: Meeting; readonly changedBy: string; readonly changedAt: string } | null;
    readonly userErrors: readonly {
      readonly path: string;
      readonly message: string;
      readonly code: "BAD_USER_INPUT" | "CONFLICT";
    }[];
  } | null;
}

/** A change of an API that the tests tell what to answer; its input is what each test makes it. */
export const planMeetingDocument =
  "mutation PlanMeeting($input: PlanMeetingInput!) { planMeeting(input: $input) { meeting { id } userErrors { path message code } } }" as TextDocument<
    PlanMeetingMutation,
    { readonly input: Readonly<Record<string, unknown>> }
  >;

export const meeting: Meeting = { id: "m1", version: 3, title: "Board", heldOn: "2014-03-31" };

/** The answer of a change that was made. */
export const made = { data: { planMeeting: { meeting: { ...meeting, version: 4 }, conflict: null, userErrors: [] } } };

/** The answer of a change that was refused. */
export function refusedWith(
  userErrors: readonly { readonly path: string; readonly message: string }[],
  conflict: unknown = null,
) {
  const coded = userErrors.map((error) => ({ ...error, code: conflict ? "CONFLICT" : "BAD_USER_INPUT" }));
  return { data: { planMeeting: { meeting: null, conflict, userErrors: coded } } };
}

export interface FormPages {
  readonly api: () => GivenApi;
  /** Signs somebody in and opens the client at an address; what was open before is closed, as by a reload. */
  readonly open: (
    routes: readonly RouteObject[],
    options?: { readonly as?: string; readonly at?: string },
  ) => Promise<Opened>;
}

export interface Opened {
  readonly api: Api;
  /** The path that the client is at. */
  readonly path: () => string;
  /** The same with its query. */
  readonly address: () => string;
  /** Follows a link, or goes back. */
  readonly go: (to: string | -1) => void;
}

const configuration = {
  issuer: "http://127.0.0.1:9",
  clientId: "web",
  audience: "panboard",
  demonstration: false,
  product: { version: "1" },
};

/** Real client, session, router and pages over an API on loopback, anew for each test. */
export function givenFormPages(): FormPages {
  let api: GivenApi | undefined;
  const getApi = () => {
    if (!api) throw new Error("There is no API outside a test.");
    return api;
  };
  beforeEach(async () => {
    window.sessionStorage.clear();
    api = await givenApi();
  });
  afterEach(async () => {
    cleanup();
    await api?.close();
  });
  return {
    api: getApi,
    open: async (routes, { as = "manager", at = "/form" } = {}) => {
      cleanup();
      const shared = createApi(configuration, getApi().origin);
      window.sessionStorage.setItem(`oidc.user:${configuration.issuer}:${configuration.clientId}`, signInOf(as));
      const elsewhere: RouteObject = { path: "*", element: <Page title="Elsewhere">Here</Page> };
      const router = createMemoryRouter([...routes, elsewhere], { initialEntries: ["/before", at], initialIndex: 1 });
      render(
        <ApiContext value={shared}>
          <QueryClientProvider client={shared.cache}>
            <PageBanner value={<SuccessBanner />}>
              <main id="content">
                <RouterProvider router={router} />
              </main>
            </PageBanner>
          </QueryClientProvider>
        </ApiContext>,
      );
      await screen.findAllByRole("heading", { level: 1 });
      return {
        api: shared,
        path: () => router.state.location.pathname,
        address: () => `${router.state.location.pathname}${router.state.location.search}`,
        go: (to) => act(() => void (typeof to === "string" ? router.navigate(to) : router.navigate(to))),
      };
    },
  };
}

/** What the library of the session keeps of somebody who has signed in. */
function signInOf(subject: string): string {
  const endsAt = Math.floor(Date.now() / 1000) + 3600;
  const profile = { sub: subject, iss: configuration.issuer, aud: "web", exp: endsAt, iat: 0 };
  return JSON.stringify({ access_token: "token", token_type: "Bearer", profile, expires_at: endsAt });
}

/** Types into the field of this label, in the place of what stood there. */
export function type(label: string | RegExp, text: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
}

export function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole("button", { name }));
}

/** What the error summary lists. */
export async function findSummary(): Promise<readonly string[]> {
  const summary = (await screen.findByText("There is a problem")).closest(".govuk-error-summary");
  return [...(summary?.querySelectorAll("li") ?? [])].map((item) => item.textContent ?? "");
}

/** What stands in the field of this label. */
export function textIn(label: string | RegExp): string {
  return screen.getByLabelText<HTMLInputElement>(label).value;
}
