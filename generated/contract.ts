/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "58db2f68424f2d2b";
