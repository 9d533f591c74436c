/** A bar of so many percent of the room there is; drawn, so that paper has it too. */
export function Bar({ length }: { readonly length: number }) {
  return (
    <svg className="app-bar__mark" aria-hidden="true" focusable="false">
      <rect width={`${length.toFixed(2)}%`} height="100%" />
    </svg>
  );
}
