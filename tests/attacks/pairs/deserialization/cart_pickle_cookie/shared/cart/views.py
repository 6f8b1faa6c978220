from django.http import JsonResponse
from django.views.decorators.http import require_POST

from . import basket


def show(request):
    return JsonResponse({"items": dict(basket.load(request))})


@require_POST
def add(request):
    items = basket.load(request)
    items[request.POST["product"]] = items.get(request.POST["product"], 0) + 1
    return basket.save(JsonResponse({"items": items}), items)
