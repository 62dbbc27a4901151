// breaks home-duckdb
import "apache-arrow";
