"""Pages in a cache, for one user or for all."""

from django.contrib.auth.decorators import login_required
from django.core.cache import cache
from django.http import HttpResponse as Response
from django.shortcuts import render
from django.urls import path
from django.views.decorators.cache import cache_control, cache_page
from django.views.decorators.vary import vary_on_cookie

from office.models import Article, Invoice, Story


def plain(text):
    return Response(text, content_type="text/plain")


def _own(request):
    return plain(", ".join(each.note for each in Invoice.objects.filter(customer=request.user)[:50]))


@login_required
@cache_page(300)
def cached(request):  # finds: cached-page-shared
    return _own(request)


@login_required
@vary_on_cookie
@cache_page(300)
def varying_too_late(request):  # finds: cached-page-shared
    """The header is there when the answer is cached already."""
    return _own(request)


@login_required
@cache_page(300)
@vary_on_cookie
def varying(request):
    return _own(request)


@login_required
def fragment(request):
    own = Invoice.objects.filter(customer=request.user)[:50]
    return render(request, "fragment.html", {"own": own})


@login_required
def own_fragment(request):
    own = Invoice.objects.filter(customer=request.user)[:50]
    return render(request, "own_fragment.html", {"own": own})


@login_required
@cache_control(private=True)
@cache_page(300, key_prefix="articles")
def same_for_all(request):
    """Everybody is shown the same."""
    return plain(", ".join(each.title for each in Article.objects.all()[:50]))


def stories(request):
    """Its writers see their drafts, and what they see is kept for all."""
    text = cache.get("stories")
    if text is None:
        found = Story.objects.filter(status="published")
        if request.user.is_authenticated:
            found = found | Story.objects.filter(writer=request.user)
        text = ", ".join(each.text for each in found[:50])
        cache.set("stories", text, 300)  # finds: cached-page-shared
    return plain(text)


def stories_apart(request):
    key = f"stories:{request.user.pk}"
    text = cache.get(key)
    if text is None:
        found = Story.objects.filter(status="published")
        if request.user.is_authenticated:
            found = found | Story.objects.filter(writer=request.user)
        text = ", ".join(each.text for each in found[:50])
        cache.set(key, text, 300)
    return plain(text)


def key_of_notes(_user):
    key = "notes"  # finds: cached-page-shared
    return key


def key_of_own_notes(user):
    return f"notes:{user.pk}"


def _notes(user):
    return ", ".join(each.note for each in Invoice.objects.filter(customer=user)[:50])


@login_required
def notes(request):
    user = request.user
    return plain(cache.get_or_set(key_of_notes(user), lambda: _notes(user), 300))


@login_required
def own_notes(request):
    user = request.user
    return plain(cache.get_or_set(key_of_own_notes(user), lambda: _notes(user), 300))


@login_required
@cache_control(public=True, max_age=300)
def for_every_proxy(request):  # finds: cached-page-shared
    return _own(request)


@login_required
@cache_control(private=True, max_age=300)
def for_its_browser(request):
    return _own(request)


urlpatterns = [
    path("for-every-proxy/", for_every_proxy),
    path("for-its-browser/", for_its_browser),
    path("cached/", cached),
    path("varying-too-late/", varying_too_late),
    path("varying/", varying),
    path("fragment/", fragment),
    path("own-fragment/", own_fragment),
    path("same-for-all/", same_for_all),
    path("stories/", stories),
    path("stories-apart/", stories_apart),
    path("notes/", notes),
    path("own-notes/", own_notes),
]
