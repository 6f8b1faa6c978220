INSERT INTO "APP_customer" (id, name, email, phone, country, points, joined)
SELECT n, 'customer ' || n, 'mail' || n / 2 || '@example.org', CASE WHEN n % 3 > 0 THEN '0' || n END,
       'de', n % 50, '2024-01-01'::timestamptz + n * interval '1 minute'
FROM generate_series(1, ROWS) n;
INSERT INTO "APP_tag" (id, name, slug) SELECT n, 'tag ' || n, 'tag-' || n FROM generate_series(1, ROWS) n;
INSERT INTO "APP_order" (id, customer_id, number, reference, status, quantity, discount, total, paid,
                         note, data, placed, due)
SELECT n, n, 'N' || n, 'R' || n / 2, CASE WHEN n % 2 = 0 THEN 'new' ELSE 'done' END, n % 90,
       CASE WHEN n % 4 = 0 THEN 5 END, n % 1000, n % 2 = 0, 'note ' || n, '{}',
       '2024-01-01'::timestamptz + n * interval '1 minute', CASE WHEN n % 3 = 0 THEN date '2024-05-01' END
FROM generate_series(1, ROWS) n;
INSERT INTO "APP_order_tags" (order_id, tag_id) SELECT n, n FROM generate_series(1, ROWS) n;
SELECT setval(pg_get_serial_sequence('"APP_customer"', 'id'), ROWS + 1);
SELECT setval(pg_get_serial_sequence('"APP_tag"', 'id'), ROWS + 1);
SELECT setval(pg_get_serial_sequence('"APP_order"', 'id'), ROWS + 1);
