from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from .credits import NotEnough
from .forms import WashForm
from .models import LaundryCard, Wash


@login_required
@require_safe
def washes(request):
    card = get_object_or_404(LaundryCard, resident=request.user)
    last = card.washes.order_by("-started")[:20]
    context = {"card": card, "washes": last, "form": WashForm()}
    return render(request, "laundry/washes.html", context)


@login_required
@require_POST
def start_wash(request):
    card = get_object_or_404(LaundryCard, resident=request.user)
    form = WashForm(request.POST)
    if form.is_valid():
        try:
            with transaction.atomic():
                card.spend(form.cost)
                Wash.objects.create(card=card, degrees=form.cleaned_data["degrees"])
        except NotEnough:
            form.add_error("degrees", "There are not enough credits on your card.")
        else:
            return redirect("washes")
    return render(request, "laundry/washes.html", {"card": card, "form": form}, status=400)
