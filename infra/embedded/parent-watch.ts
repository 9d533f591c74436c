import { findCommand, findParent, isRunning } from "./process-table";

/** How often the processes above are looked at. */
const intervalMs = 250;

const packageManager = /(^|[\\/\s])(npm|npx|pnpm|corepack)(-cli)?(\.c?js)?(\s|$)/;
const shell = /(^|\/)(sh|bash|dash|zsh)\s+-\w*c\s/;

/** A watch over the processes above. */
export interface ParentWatch {
  /** Looks now, beside the times when it looks by itself. */
  look(): void;
  stop(): void;
}

/**
 * Calls `onGone` once, within a second, when a process between this one and the outermost package manager that started
 * it is gone. `npx pnpm start` is a chain (npx, a shell, pnpm, a shell, node), of which a signal to one end does not
 * reach the other. Does nothing unless a package manager started this process.
 */
export function watchParent(onGone: () => void): ParentWatch {
  if (process.env.npm_lifecycle_event === undefined) return { look: () => undefined, stop: () => undefined };
  const parent = process.ppid;
  const chain = selectLaunchChain(listAncestors(parent));
  let isOver = false;
  const stop = (): void => {
    isOver = true;
    clearInterval(timer);
  };
  const look = (): void => {
    if (isOver || (process.ppid === parent && chain.every(isRunning))) return;
    stop();
    onGone();
  };
  const timer = setInterval(look, intervalMs).unref();
  return { look, stop };
}

/** A process above this one. */
export interface Ancestor {
  readonly pid: number;
  readonly command: string;
}

function* listAncestors(pid: number): Generator<Ancestor> {
  for (let next: number | undefined = pid; next !== undefined && next > 1; next = findParent(next)) {
    yield { pid: next, command: findCommand(next) ?? "" };
  }
}

/**
 * Of the processes above this one, nearest first, those up to the outermost package manager, with the shells between
 * them. What is above that, a terminal or a CI runner's shell, may end without the product.
 */
export function selectLaunchChain(ancestors: Iterable<Ancestor>): readonly number[] {
  const chain: number[] = [];
  let length = 0;
  for (const { pid, command } of ancestors) {
    const isShell = shell.test(command);
    if (!isShell && !packageManager.test(command)) break;
    chain.push(pid);
    if (!isShell) length = chain.length;
  }
  return chain.slice(0, length);
}
