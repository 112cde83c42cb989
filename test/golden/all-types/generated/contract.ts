/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "b052524a5e6936a5";
