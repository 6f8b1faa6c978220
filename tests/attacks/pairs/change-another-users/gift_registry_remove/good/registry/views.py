from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from .forms import GiftForm
from .models import Gift, Registry


@login_required
def mine(request):
    registry = get_object_or_404(Registry, host=request.user)
    gifts = registry.gifts.order_by("added_at")[:200]
    return render(request, "registry/mine.html", {"registry": registry, "gifts": gifts, "form": GiftForm()})


@login_required
@require_POST
def add_gift(request):
    registry = get_object_or_404(Registry, host=request.user)
    form = GiftForm(request.POST)
    if form.is_valid():
        gift = form.save(commit=False)
        gift.registry = registry
        gift.save()
        messages.success(request, "The gift was added.")
    else:
        messages.error(request, "Please give a title and a price.")
    return redirect("registry:mine")


@login_required
@require_POST
def remove_gift(request, gift_id):
    gift = get_object_or_404(Gift, pk=gift_id, registry__host=request.user)
    gift.delete()
    messages.success(request, "The gift was removed.")
    return redirect("registry:mine")
