/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "29550e72b2c13945";
