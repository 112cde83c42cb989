/** Files of the output that a run has to know by name. */

/** The document of the REST interface. */
export const documentFile = "openapi.json";
