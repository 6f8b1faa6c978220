from celery import shared_task
from django.core.mail import send_mail

from .models import Rental


@shared_task
def send_confirmation(rental_id):
    rental = Rental.objects.select_related("customer__profile").get(pk=rental_id)
    items = "\n".join(str(line) for line in rental.lines.select_related("item"))
    send_mail(
        f"Your rental {rental.pk} at Ropeworks",
        f"From {rental.starts_on} to {rental.ends_on}:\n{items}\n\nTotal: {rental.total} EUR",
        None,
        [rental.customer.email],
    )
