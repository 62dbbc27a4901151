import "react";

export const exercise = "exercise";
