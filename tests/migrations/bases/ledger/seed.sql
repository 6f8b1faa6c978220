INSERT INTO "APP_account" (id, code, title, iban, opened, rate, parent_id)
SELECT n, 'A' || n, 'account ' || n / 3, CASE WHEN n % 2 = 0 THEN 'DE' || n END,
       date '2020-01-01' + n % 900, n / 7.0, CASE WHEN n > 1 THEN n - 1 END
FROM generate_series(1, ROWS) n;
INSERT INTO "APP_label" (id, name) SELECT n, 'label ' || n FROM generate_series(1, ROWS) n;
INSERT INTO "APP_entry" (id, account_id, opposite_id, amount, fee, number, kind, external, booked, text,
                         approver)
SELECT n, n, ROWS + 1 - n, n - 50.25, CASE WHEN n % 5 = 0 THEN 1.5 END, n, 1 + n % 3, (10 + n)::text,
       '2024-01-01'::timestamptz + n * interval '1 hour', 'text ' || n % 10,
       CASE WHEN n % 2 = 0 THEN n END
FROM generate_series(1, ROWS) n;
INSERT INTO "APP_labelling" (id, entry_id, label_id) SELECT n, n, n FROM generate_series(1, ROWS) n;
SELECT setval(pg_get_serial_sequence('"APP_' || name || '"', 'id'), ROWS + 1)
FROM unnest(ARRAY['account', 'label', 'entry', 'labelling']) name;
