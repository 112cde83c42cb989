/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "af89f0051c4477aa";
