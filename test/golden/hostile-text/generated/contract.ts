/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "25a3f47288e103bb";
