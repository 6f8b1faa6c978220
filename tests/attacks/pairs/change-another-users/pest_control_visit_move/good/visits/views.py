from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from .forms import BookForm, MoveForm
from .models import Visit


def own_visits(user):
    return Visit.objects.select_related("home").filter(home__owner=user)


@login_required
def visits(request):
    page = Paginator(own_visits(request.user), 20).get_page(request.GET.get("page"))
    return render(request, "visits/visits.html", {"page": page})


@login_required
def book(request):
    form = BookForm(request.POST or None, user=request.user)
    if request.method == "POST" and form.is_valid():
        visit = form.save()
        return redirect("visit", visit.pk)
    return render(request, "visits/form.html", {"form": form, "title": "Book a visit"})


@login_required
def visit_page(request, pk):
    visit = get_object_or_404(own_visits(request.user), pk=pk)
    return render(request, "visits/visit.html", {"visit": visit})


@login_required
def move(request, pk):
    visit = get_object_or_404(own_visits(request.user), pk=pk, state=Visit.State.PLANNED)
    form = MoveForm(request.POST or None, instance=visit)
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("visits")
    return render(request, "visits/form.html", {"form": form, "title": "Move your visit"})


@login_required
@require_POST
def cancel(request, pk):
    planned = own_visits(request.user).filter(pk=pk, state=Visit.State.PLANNED)
    planned.update(state=Visit.State.CANCELLED)
    return redirect("visits")
