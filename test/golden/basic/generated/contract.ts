/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "0123456789abcdef";
