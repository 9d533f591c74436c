import type { QueryClient } from "@tanstack/react-query";

/**
 * Reads anew what is shown, after a change; what is shown from now on is read anew too. An answer that is still on its way may be
 * from before the change: it is given up, since a query that has no answer yet would else wait for that one and take it for new.
 */
export async function readAnew(cache: QueryClient): Promise<void> {
  void cache.invalidateQueries({ refetchType: "none" });
  await cache.cancelQueries();
  // What was given up is as it was before it was asked. What is on its way by now was asked after the change.
  await cache.invalidateQueries({}, { cancelRefetch: false });
}
