from celery import shared_task
from django.core.mail import send_mail

from events.models import Registration


def _mail(registration, subject, text):
    send_mail(f"{subject}: {registration.event.title}", text, None, [registration.email])


@shared_task
def send_confirmation(registration_id):
    registration = Registration.objects.select_related("event").get(pk=registration_id)
    state = registration.get_state_display().lower()
    _mail(
        registration,
        "Your seats",
        f"Dear {registration.name},\n{registration.seats} seat(s): {state}.\n"
        f"To cancel: /events/cancel/{registration.token}/\n",
    )


@shared_task
def send_cancellation(registration_id):
    registration = Registration.objects.select_related("event").get(pk=registration_id)
    _mail(registration, "Cancelled", f"Dear {registration.name},\nyour seats are cancelled.\n")
