/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "e0b94b2c7e679a30";
