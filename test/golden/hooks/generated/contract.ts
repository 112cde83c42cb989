/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "96a90baad9eca127";
