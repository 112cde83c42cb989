/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "eaba99fad4151254";
