/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "05c1e84fe4f77ea8";
