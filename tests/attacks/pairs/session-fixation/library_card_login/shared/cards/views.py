from functools import wraps

from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from . import sessions
from .models import Title


def patron_required(view):
    @wraps(view)
    def wrapped(request, *args, **kwargs):
        request.patron = sessions.patron_of(request)
        if request.patron is None:
            return redirect("sign-in")
        return never_cache(view)(request, *args, **kwargs)

    return wrapped


@require_GET
def titles(request):
    shelf = Title.objects.filter(pk__in=request.session.get("shelf", []))
    return render(request, "cards/titles.html", {"titles": Title.objects.all(), "shelf": shelf})


@require_POST
def put_on_shelf(request, pk):
    title = get_object_or_404(Title, pk=pk)
    request.session["shelf"] = [*request.session.get("shelf", []), title.pk][-20:]
    return redirect("titles")


def sign_in(request):
    failed = False
    if request.method == "POST":
        card, pin = request.POST.get("card", ""), request.POST.get("pin", "")
        if sessions.sign_in(request, card, pin):
            return redirect("card")
        failed = True
    return render(request, "cards/sign_in.html", {"failed": failed})


@require_POST
def sign_out(request):
    sessions.sign_out(request)
    return redirect("titles")


@patron_required
def card(request):
    return render(request, "cards/card.html", {"patron": request.patron})
