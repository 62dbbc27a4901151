// breaks sql-has-valibot-only
import "fast-check";
