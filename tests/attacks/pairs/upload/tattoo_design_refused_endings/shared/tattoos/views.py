from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404, redirect, render

from .forms import DesignForm
from .models import Design


@login_required
def designs(request):
    """The artists see the designs of all customers."""
    found = Design.objects.all() if request.user.is_staff else request.user.designs.all()
    page = Paginator(found.order_by("-pk"), 20).get_page(request.GET.get("page"))
    return render(request, "tattoos/designs.html", {"page": page})


@login_required
def add(request):
    form = DesignForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        design = form.save(commit=False)
        design.customer = request.user
        design.save()
        return redirect("designs")
    return render(request, "tattoos/add.html", {"form": form})


@login_required
def picture(request, pk):
    found = Design.objects.all() if request.user.is_staff else request.user.designs.all()
    design = get_object_or_404(found, pk=pk)
    try:
        return FileResponse(design.picture.open("rb"))
    except (FileNotFoundError, ValueError):
        raise Http404("The picture is gone.") from None
