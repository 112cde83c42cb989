/** The hash of `contract.json`: what a server and its clients compare. */
export const contract = "dc0b819901ec8c4a";
