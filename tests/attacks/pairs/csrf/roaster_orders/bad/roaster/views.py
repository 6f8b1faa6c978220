import hashlib
import hmac

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.forms import modelform_factory
from django.http import HttpResponse, HttpResponseForbidden, JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from .models import Order

OrderForm = modelform_factory(Order, fields=["beans", "kilos"])


@require_safe
@login_required
def orders(request):
    page = Paginator(request.user.bean_orders.all(), 25).get_page(request.GET.get("page"))
    return JsonResponse({"orders": [{"id": o.pk, "beans": o.beans, "kilos": o.kilos, "paid": o.paid} for o in page]})


@csrf_exempt
@require_POST
@login_required
def new_order(request):
    form = OrderForm(request.POST, instance=Order(buyer=request.user))
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    return JsonResponse({"id": form.save().pk}, status=201)


@csrf_exempt
@require_POST
def payment_hook(request):
    """The payment provider signs the number of the order that has been paid."""
    key = settings.PAYMENT_WEBHOOK_KEY.encode()
    expected = hmac.new(key, request.body, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected.encode(), request.headers.get("X-Signature", "").encode()):
        return HttpResponseForbidden("The signature is wrong.")
    if not request.body.isdigit() or len(request.body) > 18:
        return HttpResponse(status=400)
    Order.objects.filter(pk=int(request.body)).update(paid=True)
    return HttpResponse(status=204)
