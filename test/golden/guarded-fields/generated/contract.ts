/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "193af2f7b1814588";
