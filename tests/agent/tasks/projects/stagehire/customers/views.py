from decimal import Decimal

from django.contrib.auth.decorators import login_required
from django.db.models import Count, Sum
from django.shortcuts import render

from hires.models import Hire, HireItem


@login_required
def account(request):
    """What the customer spent with us, year by year."""
    customer = request.user.customer
    years = (
        Hire.objects.filter(customer=customer)
        .values("picked_up_on__year")
        .annotate(hires=Count("pk", distinct=True), spent=Sum("items__price"))
        .order_by("-picked_up_on__year")
    )
    total = HireItem.objects.filter(hire__customer=customer).aggregate(total=Sum("price"))["total"]
    return render(
        request,
        "customers/account.html",
        {"customer": customer, "years": years, "total": total or Decimal(0)},
    )
