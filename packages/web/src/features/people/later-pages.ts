import { definePage } from "../../kit/page/define-page";
import { read, sub } from "./part";

const write = { ...read, permission: "people:write" } as const;
const erase = { ...read, permission: "people:erase" } as const;
const access = { ...read, permission: "access:write" } as const;

/** One person, the account that they sign in with, all that is held of them, and what becomes of it. */
export const laterPages = [
  definePage({ ...write, path: "people/add", title: "Add a person", load: () => import("./add-person-page") }),
  definePage({
    ...read,
    path: "people/:id",
    title: "Person",
    subPart: sub.text,
    load: () => import("./person-page"),
  }),
  definePage({
    ...write,
    path: "people/:id/change",
    title: "Change the person",
    load: () => import("./change-person-page"),
  }),
  definePage({
    ...write,
    path: "people/:id/remove",
    title: "Remove the person",
    load: () => import("./remove-person-page"),
  }),
  definePage({
    ...access,
    path: "people/:id/link-account",
    title: "Link an account",
    load: () => import("./link-account-page"),
  }),
  definePage({
    ...access,
    path: "people/:id/unlink-account",
    title: "Unlink the account",
    load: () => import("./unlink-account-page"),
  }),
  definePage({
    ...erase,
    path: "people/:id/erase",
    title: "Erase what is held about the person",
    load: () => import("./erase-person-page"),
  }),
  definePage({
    ...{ ...read, permission: "access:read" },
    path: "people/:id/held",
    title: "Everything held about this person",
    load: () => import("./held-page"),
  }),
];
