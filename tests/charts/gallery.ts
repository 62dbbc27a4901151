/* The books of the gallery, which is a page too: what is drawn and said must stand for each of them. */
export { books as gallery, hostileNames } from "../../src/charts/gallery/books.ts";
