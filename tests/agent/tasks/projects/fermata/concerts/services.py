from django.db import transaction
from django.db.models import Sum

from concerts.models import Attendance, Concert, TicketOrder
from concerts.tasks import send_tickets


class SoldOut(Exception):
    pass


@transaction.atomic
def order_tickets(*, concert_id, name, email, tickets):
    concert = Concert.objects.select_for_update().get(pk=concert_id)
    order = TicketOrder.objects.create(concert=concert, name=name, email=email, tickets=tickets)
    send_tickets.delay(order.pk)
    sold = concert.orders.aggregate(total=Sum("tickets"))["total"]
    if sold > concert.seats:
        raise SoldOut
    return order


def answer_rehearsal(*, rehearsal, player, coming):
    return Attendance.objects.update_or_create(
        rehearsal=rehearsal, player=player, defaults={"coming": coming}
    )[0]
