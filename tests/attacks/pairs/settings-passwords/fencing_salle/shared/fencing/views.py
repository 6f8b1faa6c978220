from django.contrib.auth.decorators import login_required
from django.contrib.auth.forms import UserCreationForm
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render

from .forms import BoutForm
from .models import Bout


def join(request):
    form = UserCreationForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("login")
    return render(request, "fencing/form.html", {"form": form})


@login_required
def bouts(request):
    own = Bout.objects.filter(fencer=request.user)
    page = Paginator(own, 20).get_page(request.GET.get("page"))
    return render(request, "fencing/bouts.html", {"page": page})


@login_required
def bout_new(request):
    form = BoutForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.fencer = request.user
        form.save()
        return redirect("bouts")
    return render(request, "fencing/form.html", {"form": form})


@login_required
def bout_edit(request, pk):
    bout = get_object_or_404(Bout, pk=pk, fencer=request.user)
    form = BoutForm(request.POST or None, instance=bout)
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("bouts")
    return render(request, "fencing/form.html", {"form": form})
