from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from .models import Order


@csrf_exempt
@require_POST
def place(request):
    order = Order(customer=request.POST.get("customer", ""), note=request.POST.get("note", ""))
    order.full_clean()
    order.save()
    return JsonResponse({"order": order.pk}, status=201)
