# ruff: noqa: E402, F403, F405
from vc_checking import *

setup()
w = World()
from django.db import models

try:
    from stays.models import Review
except ImportError:
    wrong("stays.models has no Review")
for name, model in (("stay", w.Stay), ("author", w.User)):
    try:
        f = Review._meta.get_field(name)
    except Exception:
        wrong(f"Review has no {name}")
    if not isinstance(f, models.ForeignKey) or f.remote_field.model is not model:
        wrong(f"{name} is not a key to {model.__name__}")
if not hasattr(w.a.stay, "reviews"):
    wrong("stay.reviews does not exist")
url = f"/stays/{w.a.stay.pk}/review/"
anon, ann, bob = client(), client(w.ann), client(w.bob)
r = anon.get(url)
expect(r.status_code, 302, "review page, not logged in")
if "/accounts/login/" not in r["Location"]:
    wrong("the review page does not send to the login")
r = ann.get(url)
expect(r.status_code, 200, "review page of the owner")
html = r.content.decode()
for part in ('name="rating"', 'name="comment"', "csrfmiddlewaretoken"):
    if part not in html:
        wrong(f"the page has no {part}")
if 'name="author"' in html or 'name="stay"' in html:
    wrong("the form asks for author or stay")
expect(bob.get(url).status_code, 404, "review page of another's stay")
expect(bob.post(url, {"rating": "5", "comment": "x"}).status_code, 404, "POST to another's stay")
expect(anon.post(url, {"rating": "5", "comment": "x"}).status_code, 302, "POST without login")
if Review.objects.exists():
    wrong("a review was written by somebody else")
for bad in ("0", "6", "", "x"):
    expect(ann.post(url, {"rating": bad, "comment": "x"}).status_code, 200, f"POST rating {bad!r}")
if Review.objects.exists():
    wrong("a review with a rating out of 1 to 5 was written")
r = ann.post(url, {"rating": "4", "comment": "", "author": w.bob.pk, "stay": w.b.stay.pk})
expect(r.status_code, 302, "POST a review without comment")
if r["Location"] != w.a.stay.get_absolute_url():
    wrong(f"redirects to {r['Location']}")
got = Review.objects.get()
if (got.stay_id, got.author_id, got.rating, got.comment) != (w.a.stay.pk, w.ann.pk, 4, ""):
    wrong(f"wrote {(got.stay_id, got.author_id, got.rating, got.comment)}")
if not hasattr(got, "created_at"):
    wrong("Review does not derive from TimeStampedModel")
got.delete()
finish(w)
