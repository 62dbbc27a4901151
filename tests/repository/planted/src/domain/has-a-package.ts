// breaks domain-has-no-packages
import "valibot";
