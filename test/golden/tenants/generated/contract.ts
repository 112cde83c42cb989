/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "916683a5ca3190e5";
