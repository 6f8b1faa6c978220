from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import redirect, render

from .forms import StopForm
from .models import Stop


def stops(request):
    page = Paginator(Stop.objects.order_by("canal", "name", "pk"), 30).get_page(request.GET.get("page"))
    return render(request, "gondolas/stops.html", {"page": page})


@login_required
def suggest(request):
    form = StopForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        stop = form.save(commit=False)
        stop.suggested_by = request.user
        stop.save()
        return redirect("stops")
    return render(request, "gondolas/suggest.html", {"form": form})
