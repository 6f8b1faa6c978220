from django.db.models import F, Sum

from .models import Order, OrderLine


def order_list(*, user):
    if user.is_staff:
        return Order.objects.all()
    return Order.objects.filter(company__members__user=user)


def order_get(*, order_id):
    return Order.objects.filter(pk=order_id).first()


def turnover(*, year, month):
    lines = OrderLine.objects.filter(
        order__created_at__year=year, order__created_at__month=month
    ).exclude(order__status=Order.Status.CANCELLED)
    return lines.aggregate(total=Sum(F("kilos") * F("price")))["total"] or 0
