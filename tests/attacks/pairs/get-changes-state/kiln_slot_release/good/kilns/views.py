from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from .forms import FiringForm


@login_required
def slots(request):
    form = FiringForm(request.POST or None)
    if form.is_valid():
        form.instance.potter = request.user
        form.save()
        return redirect("kilns:slots")
    page = Paginator(request.user.firings.all(), 15).get_page(request.GET.get("page"))
    return render(request, "kilns/slots.html", {"page": page, "form": form})


@login_required
@require_POST
def release(request, pk):
    firing = get_object_or_404(request.user.firings, pk=pk)
    firing.delete()
    messages.info(request, "Thank you, somebody else can have it now.")
    return redirect("kilns:slots")
