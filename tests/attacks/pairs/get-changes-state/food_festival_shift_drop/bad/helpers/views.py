from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db.models import Q
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from .models import Shift


@require_safe
@login_required
def shifts(request):
    open_or_mine = Q(helper=None) | Q(helper=request.user)
    found = Shift.objects.filter(open_or_mine).select_related("stall").order_by("begins", "pk")
    return render(request, "helpers/shifts.html", {"shifts": found[:100]})


@require_POST
@login_required
def take(request, pk):
    if Shift.objects.filter(pk=pk, helper=None).update(helper=request.user):
        messages.success(request, "The shift is yours.")
    else:
        messages.error(request, "Somebody else was faster.")
    return redirect("helper-shifts")


@login_required
def give_back(request, pk):
    shift = get_object_or_404(Shift, pk=pk, helper=request.user)
    shift.helper = None
    shift.save(update_fields=["helper"])
    messages.info(request, f"You gave back your shift at {shift.stall}.")
    return redirect("helper-shifts")
