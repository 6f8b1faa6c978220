from django.contrib.auth.decorators import login_required
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import cache_page, never_cache
from django.views.decorators.http import require_GET
from django.views.decorators.vary import vary_on_cookie

from .forms import RouteForm
from .models import Pass, Sailing


@require_GET
@cache_page(300)
def timetable(request):
    """The same for everybody."""
    return render(request, "ferry/timetable.html", {"sailings": Sailing.objects.all()})


@login_required
@require_GET
@cache_page(60)
@vary_on_cookie
def my_passes(request):
    passes = Pass.objects.filter(holder=request.user)
    return render(request, "ferry/passes.html", {"passes": passes})


@login_required
@require_GET
@never_cache
def one_pass(request, code):
    item = get_object_or_404(Pass, code=code, holder=request.user)
    if not item.rides_left:
        raise Http404
    return render(request, "ferry/passes.html", {"passes": [item]})


@login_required
def change_route(request, code):
    item = get_object_or_404(Pass, code=code, holder=request.user)
    form = RouteForm(request.POST or None, instance=item)
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("passes")
    return render(request, "ferry/form.html", {"form": form})
