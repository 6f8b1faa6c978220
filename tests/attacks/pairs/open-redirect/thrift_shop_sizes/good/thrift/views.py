from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from .forms import SizesForm
from .models import Garment, Sizes


def way_back(request):
    address = request.GET.get("next", "")
    hosts = {request.get_host()}
    if url_has_allowed_host_and_scheme(address, hosts, require_https=request.is_secure()):
        return address
    return reverse("garments")


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
        return HttpResponseRedirect(way_back(request))
    return render(request, "thrift/my_sizes.html", {"form": form})
