from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_POST
from django.views.generic import ListView

from . import basket as baskets
from .models import Plant


class PlantList(ListView):
    queryset = Plant.objects.select_related("family")
    paginate_by = 24


@require_GET
def basket(request):
    counts = baskets.load(request)
    plants = Plant.objects.in_bulk(list(counts))
    lines = [(plant, counts[pk]) for pk, plant in plants.items()]
    total = sum(plant.price * count for plant, count in lines)
    return render(request, "garden/basket.html", {"lines": lines, "total": total})


@require_POST
def put_in(request, pk):
    plant = get_object_or_404(Plant, pk=pk)
    counts = baskets.load(request)
    counts[plant.pk] = counts.get(plant.pk, 0) + 1
    response = redirect("basket")
    baskets.keep(response, counts)
    return response
