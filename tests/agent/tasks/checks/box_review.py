"""A serializer for reviews, without a view."""

from checking import fail, good, need, no_missing_migrations, old_tests, start

start()
from box_making import OLD_TESTS, production, user, works  # noqa: E402
from django.utils.dateparse import parse_datetime  # noqa: E402
from mutants import unchanged  # noqa: E402
from shows.models import Review  # noqa: E402

try:
    from api.serializers import ReviewSerializer
except ImportError as error:
    fail(f"{error}")
who, show = user(), production()
row = Review.objects.create(production=show, author=who, stars=4, text="Nice", is_hidden=True)
data = dict(ReviewSerializer(row).data)
need(parse_datetime(str(data.pop("created_at"))) == row.created_at, "created_at is wrong")
wanted = {
    "id": row.pk,
    "production": show.pk,
    "author": who.username,
    "stars": 4,
    "text": "Nice",
}
need(data == wanted, f"it shows {data}, not {wanted}")
other = user()
given = {
    "production": show.pk,
    "stars": 5,
    "text": "Great",
    "author": other.username,
    "created_at": "2001-01-01T00:00:00Z",
    "id": 777777,
    "is_hidden": True,
}
serializer = ReviewSerializer(data=given)
need(serializer.is_valid(), f"it refuses {serializer.errors}")
made = serializer.save(author=who)
made.refresh_from_db()
need((made.author, made.stars, made.text) == (who, 5, "Great"), "it saves a wrong review")
need(made.production == show and made.pk != 777777 and not made.is_hidden, "it takes too much")
need(made.created_at.year > 2001, "created_at can be written")
for stars in (1, 5, "3"):
    serializer = ReviewSerializer(data={"production": show.pk, "stars": stars})
    need(serializer.is_valid(), f"{stars} stars: {serializer.errors}")
for stars in (0, 6, -1, "many", None, 3.5):
    serializer = ReviewSerializer(data={"production": show.pk, "stars": stars})
    need(not serializer.is_valid() and "stars" in serializer.errors, f"{stars!r} stars are taken")
for field, bad in (
    ("production", {"stars": 3}),
    ("production", {"stars": 3, "production": 999999}),
    ("stars", {"production": show.pk}),
    ("text", {"production": show.pk, "stars": 3, "text": "x" * 2001}),
):
    serializer = ReviewSerializer(data=bad)
    need(not serializer.is_valid() and set(serializer.errors) == {field}, f"{bad} is taken")
serializer = ReviewSerializer(row, data={"stars": 2}, partial=True)
need(serializer.is_valid() and serializer.save().stars == 2, "it can't be changed")
unchanged("boxoffice", "api/urls.py", "api/views.py")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
