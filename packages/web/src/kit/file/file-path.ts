/** The address of a file of the API, such as `/exports/partners`, with what is asked of it. */
export function filePath(address: string, asked: Readonly<Record<string, unknown>>): string {
  const parameters = Object.entries(asked).map(([name, value]) => [name, String(value)]);
  return `${address}?${new URLSearchParams(parameters).toString()}`;
}
