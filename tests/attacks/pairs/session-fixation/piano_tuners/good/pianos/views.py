from django.core.cache import cache
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from .forms import LoginForm
from .models import Visit


@require_POST
def choose_units(request, units):
    if units not in {"hertz", "cents"}:
        raise Http404
    request.session["units"] = units
    return HttpResponse(status=204)


@require_http_methods(["GET", "POST"])
def sign_in(request):
    form = LoginForm(request.POST or None)
    if request.method == "POST":
        key = f"sign-in-{request.META['REMOTE_ADDR']}"
        cache.add(key, 0, 600)
        if cache.incr(key) > 10:
            return HttpResponse("Too many attempts.", status=429)
        if form.is_valid():
            request.session.cycle_key()
            request.session["tuner"] = form.tuner.pk
            return redirect("visits")
    return render(request, "pianos/sign_in.html", {"form": form})


@require_POST
def sign_out(request):
    request.session.flush()
    return redirect("sign-in")


@require_safe
def visits(request):
    if "tuner" not in request.session:
        return redirect("sign-in")
    found = Visit.objects.filter(tuner=request.session["tuner"])
    page = Paginator(found, 20).get_page(request.GET.get("page"))
    return render(request, "pianos/visits.html", {"page": page, "units": request.session.get("units", "hertz")})
