/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "8ccf7b120674f0a0";
