from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render

from .forms import SizesForm
from .models import Garment, Sizes


def garments(request):
    unsold = Garment.objects.filter(is_sold=False)
    page = Paginator(unsold, 30).get_page(request.GET.get("page"))
    return render(request, "thrift/garments.html", {"page": page})


def garment_page(request, pk):
    garment = get_object_or_404(Garment, pk=pk, is_sold=False)
    return render(request, "thrift/garment.html", {"garment": garment})


@login_required
def my_sizes(request):
    """Asked for on the way to something else, so it leads back there."""
    sizes = Sizes.objects.filter(person=request.user).first()
    form = SizesForm(request.POST or None, instance=sizes)
    if request.method == "POST" and form.is_valid():
        Sizes.objects.update_or_create(person=request.user, defaults=form.cleaned_data)
        return redirect(request.GET.get("next") or "garments")
    return render(request, "thrift/my_sizes.html", {"form": form})
