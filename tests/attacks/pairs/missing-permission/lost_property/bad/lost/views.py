from django.contrib.auth.decorators import login_required
from django.contrib.admin.views.decorators import staff_member_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from .forms import ClaimForm, HandOutForm
from .models import Claim, Found


def index(request):
    waiting = Found.objects.filter(handed_to="")
    page = Paginator(waiting, 25).get_page(request.GET.get("page"))
    return render(request, "lost/index.html", {"page": page})


@login_required
def claim(request, pk):
    found = get_object_or_404(Found, pk=pk, handed_to="")
    earlier = Claim.objects.filter(found=found, by=request.user).first()
    form = ClaimForm(request.POST or None, instance=earlier or Claim(found=found, by=request.user))
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("index")
    return render(request, "lost/form.html", {"form": form, "found": found})


@staff_member_required
def claims(request):
    page = Paginator(Claim.objects.select_related("found", "by"), 25).get_page(request.GET.get("page"))
    return render(request, "lost/claims.html", {"page": page})


@require_POST
@login_required
def hand_out(request, pk):
    found = get_object_or_404(Found, pk=pk, handed_to="")
    form = HandOutForm(request.POST, instance=found)
    if not form.is_valid():
        return render(request, "lost/form.html", {"form": form, "found": found}, status=400)
    form.save()
    return redirect("claims")
