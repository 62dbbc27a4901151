// breaks home-react
import "react";
