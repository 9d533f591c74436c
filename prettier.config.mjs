export default { printWidth: 120, quoteProps: "consistent" };
