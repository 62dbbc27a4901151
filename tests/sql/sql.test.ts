import { describe, expect, test } from "vitest";
import { statementText } from "../../src/sql/statement.ts";
import { identifier, integer, join, literal, sql } from "../../src/sql/sql.ts";

const text = (...given: Parameters<typeof sql>): string => statementText(sql(...given));

describe("a statement", () => {
  test("holds a user's text only as a literal", () => {
    expect(text`SELECT ${"'; DROP TABLE x; --"}`).toBe("SELECT '''; DROP TABLE x; --'");
  });

  test("quotes names whatever they hold", () => {
    expect(text`SELECT ${identifier('a"b')}`).toBe('SELECT "a""b"');
  });

  test("keeps parameters in order through nested pieces", () => {
    const inner = sql`b = ${"?"} AND c = ${2}`;
    expect(text`a = ${1} AND ${inner} AND d = ${true}`).toBe(
      "a = 1 AND b = '?' AND c = 2 AND d = TRUE",
    );
  });

  test("gives fractions the type DOUBLE, since a bare 0.1 is a DECIMAL in DuckDB", () => {
    expect(text`SELECT ${0.1}, ${1}, ${null}`).toBe("SELECT '0.1'::DOUBLE, 1, NULL");
  });

  test("joins pieces, also none", () => {
    expect(statementText(join([sql`${1}`, sql`x`, literal("it's")], ", "))).toBe("1, x, 'it''s'");
    expect(statementText(join([], " AND "))).toBe("");
  });

  test("refuses numbers that SQL cannot write", () => {
    expect(() => text`SELECT ${Number.NaN}`).toThrow(RangeError);
    expect(() => integer(1.5)).toThrow(RangeError);
  });
});
