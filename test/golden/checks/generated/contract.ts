/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "26418e71f27315f3";
