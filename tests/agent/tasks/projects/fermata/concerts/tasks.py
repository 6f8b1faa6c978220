from celery import shared_task
from django.core.mail import send_mail

from concerts.models import TicketOrder


@shared_task
def send_tickets(order_id):
    order = TicketOrder.objects.select_related("concert__venue").get(pk=order_id)
    send_mail(
        f"Your tickets: {order.concert.title}",
        f"Dear {order.name},\n\n{order.tickets} seats are waiting for you at {order.concert.venue}.\n",
        None,
        [order.email],
    )
