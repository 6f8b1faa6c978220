from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db.models import Sum
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from .models import Account


@login_required
@never_cache
@require_GET
def overview(request):
    rows = Account.objects.filter(holder=request.user).annotate(balance=Sum("movements__cents", default=0))
    page = Paginator(rows, 20).get_page(request.GET.get("page"))
    return JsonResponse({"accounts": [{"number": row.number, "balance": row.balance} for row in page]})


@login_required
@never_cache
@require_GET
def movements(request, number):
    account = get_object_or_404(Account, number=number, holder=request.user)
    page = Paginator(account.movements.all(), 50).get_page(request.GET.get("page"))
    rows = [{"cents": row.cents, "purpose": row.purpose, "booked_at": row.booked_at} for row in page]
    return JsonResponse({"movements": rows})
