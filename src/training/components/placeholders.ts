/*
 * A component in a slot cannot know what it stands in. It writes these marks, and the component around
 * it puts the real words in their place when it draws its slot.
 */
export const QUESTION = "%question%";
export const PLACE = "%place%";
