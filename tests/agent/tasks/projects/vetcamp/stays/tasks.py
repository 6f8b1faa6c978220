from celery import shared_task
from django.core.mail import send_mail

from kennels.base import display_name

from .models import Stay


@shared_task
def send_booking_confirmation(stay_id):
    """Mail the owner of the pet that the stay is booked."""
    stay = Stay.objects.select_related("pet__owner", "kennel__branch").get(pk=stay_id)
    owner = stay.pet.owner
    if not owner.email:
        return False
    send_mail(
        subject=f"Booking {stay.reference} for {stay.pet.name}",
        message=(
            f"Dear {display_name(owner)},\n\n"
            f"{stay.pet.name} is booked at {stay.kennel.branch.name} "
            f"from {stay.arrives_on} to {stay.departs_on}.\n"
        ),
        from_email=None,
        recipient_list=[owner.email],
    )
    return True
