import { defineRouteMiddleware } from "@astrojs/starlight/route-data";

/** What Starlight writes into the head of a lesson, with the site's own answers where the two differ. */
export const onRequest = defineRouteMiddleware(({ locals: { starlightRoute: route } }) => {
  const english = route.head.find(({ attrs }) => attrs?.["hreflang"] === "en");
  route.head = route.head
    .filter(({ attrs }) => attrs?.["name"] !== "generator")
    .map((element) => {
      const { attrs } = element;
      // A reader of neither language is better served in English.
      if (attrs?.["hreflang"] === "x-default")
        return { ...element, attrs: { ...attrs, href: english?.attrs?.["href"] } };
      // There is no picture for a large card.
      if (attrs?.["name"] === "twitter:card")
        return { ...element, attrs: { ...attrs, content: "summary" } };
      return element;
    });
});
