// breaks no-missing-import
import "./nowhere.ts";
