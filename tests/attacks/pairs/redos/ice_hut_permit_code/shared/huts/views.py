from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import redirect, render

from .forms import HutForm


@login_required
def huts(request):
    page = Paginator(request.user.huts.order_by("lake", "pk"), 20).get_page(request.GET.get("page"))
    return render(request, "huts/huts.html", {"page": page})


@login_required
def register(request):
    form = HutForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        hut = form.save(commit=False)
        hut.keeper = request.user
        hut.save()
        return redirect("huts")
    return render(request, "huts/register.html", {"form": form})
