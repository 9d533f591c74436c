import { selectLaunchChain } from "./parent-watch";

function givenAncestors(...commands: string[]) {
  return commands.map((command, index) => ({ pid: 100 + index, command }));
}

describe("the chain of a launch", () => {
  it("reaches from the shell of the script to the outermost package manager", () => {
    const ancestors = givenAncestors(
      "sh -c node infra/embedded/start.cjs",
      "node /home/ada/.npm/_npx/1f/node_modules/.bin/pnpm start",
      "sh -c 'pnpm' start",
      "npm exec pnpm@10.34.9 start",
      "-bash",
      "/usr/lib/systemd/systemd --user",
    );
    expect(selectLaunchChain(ancestors)).toEqual([100, 101, 102, 103]);
  });

  it("leaves out the shell that called the package manager, which may end without it", () => {
    const ancestors = givenAncestors("/bin/sh -c node start.cjs", "pnpm start", "/bin/sh -c pnpm start &");
    expect(selectLaunchChain(ancestors)).toEqual([100, 101]);
  });

  it("is empty where no package manager is above", () => {
    expect(selectLaunchChain(givenAncestors("-bash", "sshd: ada"))).toEqual([]);
    expect(selectLaunchChain(givenAncestors("sh -c node start.cjs", "tmux"))).toEqual([]);
    expect(selectLaunchChain([])).toEqual([]);
  });
});
