import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { readAnew } from "./read-anew";

test("an answer that was on its way when something changed is not shown", async () => {
  const answers: ((answer: string) => void)[] = [];
  const cache = new QueryClient();
  const observer = new QueryObserver(cache, {
    queryKey: ["Years"],
    queryFn: ({ signal: _ }) => new Promise<string>((resolve) => answers.push(resolve)),
  });
  const stop = observer.subscribe(() => undefined);
  expect(answers).toHaveLength(1);
  const isReadAnew = readAnew(cache);
  // The cancelled read ends before the new one begins.
  await cache.cancelQueries();
  answers[0]?.("before the change");
  answers[1]?.("after the change");
  await isReadAnew;
  expect(observer.getCurrentResult().data).toBe("after the change");
  stop();
  cache.clear();
});
