/** The version of Kamerton that makes a document; a test holds it to package.json. */
export const productVersion = "1.0.0";
