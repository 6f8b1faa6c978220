# ruff: noqa: F403, F405, UP031
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from ev_checking import *


def main():
    from events.models import Review

    url = "/api/reviews/"
    author, other, staff = user(), user(), user(is_staff=True)
    made = event()
    response = status(
        post(
            client(author),
            url,
            {"event": made.pk, "rating": 5, "comment": "Great", "author": other.pk},
        ),
        201,
        "POST",
    )
    data = response.json()
    need(
        set(data) == {"id", "event", "author", "rating", "comment", "created_at"},
        "the fields are %s" % sorted(data),
    )
    one = Review.objects.get()
    need(one.author == author, "the author is not the logged-in user")
    need(
        (data["id"], data["event"], data["author"], data["rating"], data["comment"])
        == (one.pk, made.pk, author.pk, 5, "Great"),
        "given as %s" % data,
    )
    status(post(client(author), url, {"event": made.pk, "rating": 9}), 400, "a rating of 9")
    detail = "%s%d/" % (url, one.pk)
    review(author=other)
    for who in (author, other, staff):
        need(
            len(rows(status(client(who).get(url), 200, "the list"))) == 2,
            "not all reviews are listed",
        )
        status(client(who).get(detail), 200, "a review")
    status(patch(client(other), detail, {"rating": 1}), 403, "PATCH by another")
    response = client(other).put(
        detail, {"event": made.pk, "rating": 1}, content_type="application/json"
    )
    status(response, 403, "PUT by another")
    status(client(other).delete(detail), 403, "DELETE by another")
    status(
        patch(client(made.organiser.user), detail, {"rating": 1}),
        403,
        "PATCH by the event's organiser",
    )
    one.refresh_from_db()
    need(one.rating == 5, "another changed the rating")
    status(
        patch(client(author), detail, {"rating": 3, "author": other.pk}), 200, "PATCH by the author"
    )
    one.refresh_from_db()
    need(one.rating == 3 and one.author == author, "PATCH by the author went wrong")
    status(patch(client(staff), detail, {"rating": 2}), 200, "PATCH by staff")
    one.refresh_from_db()
    need(one.rating == 2 and one.author == author, "PATCH by staff went wrong")
    for response in (
        client().get(url),
        client().get(detail),
        post(client(), url, {"event": made.pk, "rating": 5}),
        patch(client(), detail, {"rating": 1}),
        client().delete(detail),
    ):
        status(response, (401, 403), "a request without login")
    status(client(author).delete(detail), 204, "DELETE by the author")
    second = review()
    status(client(staff).delete("%s%d/" % (url, second.pk)), 204, "DELETE by staff")
    need(Review.objects.count() == 1, "reviews were not deleted")
    nothing_broken()


run(main)
