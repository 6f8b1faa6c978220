"""A hut says its region's name, how many reviews it has and their mean, in no more queries."""

from checking import good, need, no_missing_migrations, old_tests, queries, start

start("config.settings.test")
from hutbook_making import API, OLD_TESTS, booking, client_of, hut, review, works  # noqa: E402

made = [hut(), hut(), hut(), hut()]
stars = {made[0]: [4, 4, 5], made[1]: [1], made[2]: [], made[3]: [5, 2]}
for row, given in stars.items():
    for number in given:
        review(row, stars=number)
review(made[0], stars=1, is_hidden=True)
review(made[2], stars=5, is_hidden=True)
booking(hut=made[0], adults=2)
booking(hut=made[0], adults=2)
means = {made[0]: 4.3, made[1]: 1, made[2]: None, made[3]: 3.5}


def expected(row):
    return {
        "id": row.pk,
        "name": row.name,
        "slug": row.slug,
        "region": row.region_id,
        "altitude": 2000,
        "beds": 10,
        "price": "30.00",
        "region_name": row.region.name,
        "review_count": len(stars[row]),
        "average_rating": means[row],
    }


client = client_of()
before, answer, _ = queries(lambda: client.get(f"{API}huts/"))
found, wanted = answer.json(), [expected(row) for row in made]
need(found == wanted, f"the huts are {found}, not {wanted}")
for row in made:
    found = client.get(f"{API}huts/{row.slug}/").json()
    need(found == expected(row), f"a single hut is {found}, not {expected(row)}")
found = client.get(f"{API}huts/?region={made[3].region.name}").json()
need(found == [expected(made[3])], f"huts of a region are {found}")
for _ in range(6):
    review(hut())
after, _, log = queries(lambda: client.get(f"{API}huts/"))
need(after == before and after <= 4, f"{before} queries for 4 huts, {after} for 10: {log}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
