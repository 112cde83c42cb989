/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "a8b0652545fd5ffa";
