/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "02b5e6730d634236";
