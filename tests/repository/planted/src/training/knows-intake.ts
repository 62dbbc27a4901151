// breaks layer-training
import "../intake/contract.ts";
