from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render

from . import services
from .forms import BouquetForm, StemsFormSet
from .models import Bouquet, Flower


def flowers(request):
    page = Paginator(Flower.objects.all(), 40).get_page(request.GET.get("page"))
    return render(request, "florist/flowers.html", {"page": page})


@login_required
def bouquets(request):
    own = Bouquet.objects.filter(customer=request.user)
    page = Paginator(own, 20).get_page(request.GET.get("page"))
    return render(request, "florist/bouquets.html", {"page": page})


@login_required
def bouquet_page(request, pk):
    bouquet = get_object_or_404(Bouquet, pk=pk, customer=request.user)
    stems = bouquet.stems.select_related("flower")
    return render(request, "florist/bouquet.html", {"bouquet": bouquet, "stems": stems})


@login_required
def new_bouquet(request):
    form = BouquetForm(request.POST or None)
    formset = StemsFormSet(request.POST or None)
    if request.method == "POST" and form.is_valid() and formset.is_valid():
        lines = [line.cleaned_data for line in formset if line.cleaned_data]
        try:
            bouquet = services.order_bouquet(request.user, form.cleaned_data, lines)
        except services.OutOfStems as error:
            form.add_error(None, str(error))
        else:
            return redirect("bouquet", bouquet.pk)
    return render(request, "florist/new_bouquet.html", {"form": form, "formset": formset})
