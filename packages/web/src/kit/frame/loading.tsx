import { useEffect, useState } from "react";

const patienceMs = 500;

/** Says what is being loaded, once half a second has passed: most answers are there before. */
export function Loading({ what }: { readonly what: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="app-loading" role="status">
      {late ? `Loading ${what}` : null}
    </p>
  );
}
