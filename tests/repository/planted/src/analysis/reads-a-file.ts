// breaks home-node
import "node:fs";
