from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from .forms import GuestForm
from .models import Guest


@login_required
@require_http_methods(["GET", "POST"])
def guests(request):
    form = GuestForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.couple = request.user
        guest = form.save()
        messages.success(request, f"{guest} is on the list.")
        return redirect("guests")
    page = Paginator(request.user.guests.all(), 40).get_page(request.GET.get("page"))
    return render(request, "wedding/guests.html", {"page": page, "form": form})


@login_required
def remove_guest(request, pk):
    guest = get_object_or_404(Guest, pk=pk, couple=request.user)
    guest.delete()
    messages.success(request, f"{guest} isn't on the list any more.")
    return redirect("guests")
