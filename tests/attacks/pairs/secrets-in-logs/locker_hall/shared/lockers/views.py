from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from .models import Locker


@login_required
def locker_list(request):
    page = Paginator(Locker.objects.all(), 40).get_page(request.GET.get("page"))
    return render(request, "lockers/list.html", {"page": page})


@login_required
@require_POST
def rent(request, pk):
    locker = get_object_or_404(Locker, pk=pk)
    if not Locker.objects.filter(pk=locker.pk, tenant=None).update(tenant=request.user):
        messages.error(request, "Somebody has it.")
    return redirect("lockers")


@login_required
@require_POST
def leave(request, pk):
    locker = get_object_or_404(Locker, pk=pk, tenant=request.user)
    locker.tenant = None
    locker.save()
    return redirect("lockers")
