/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "fe1a07d1c185d511";
