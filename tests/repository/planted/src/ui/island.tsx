import "react";

export const island = "island";
