from django.contrib.auth.decorators import permission_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_POST

from .models import Berth, Sailing
from .routes import route


@route("sailings/")
@require_GET
def sailings(request):
    page = Paginator(Sailing.objects.filter(cancelled=False), 40).get_page(request.GET.get("page"))
    return render(request, "ferry/sailings.html", {"page": page})


@route("sailings/<int:pk>/book/")
@require_POST
def book(request, pk):
    sailing = get_object_or_404(Sailing, pk=pk, cancelled=False)
    Berth.objects.get_or_create(sailing=sailing, passenger=request.user)
    return redirect("sailings")


@route("sailings/<int:pk>/cancel/")
@permission_required("ferry.change_sailing", raise_exception=True)
@require_POST
def cancel(request, pk):
    sailing = get_object_or_404(Sailing, pk=pk)
    sailing.cancelled = True
    sailing.save(update_fields=["cancelled"])
    return redirect("sailings")
