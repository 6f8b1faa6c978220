"""What changes more than one row of events."""

from django.db import transaction

from events.models import Event, Registration
from events.tasks import send_cancellation, send_confirmation


class EventFull(Exception):
    pass


@transaction.atomic
def register(event, *, name, email, seats, wait=False):
    """Takes seats, or a place on the waiting list if `wait`; mails the guest."""
    event = Event.objects.select_for_update().get(pk=event.pk)
    enough = seats <= event.seats_left
    if not enough and not wait:
        raise EventFull(f"Only {event.seats_left} seats are left.")
    registration = Registration.objects.create(
        event=event,
        name=name,
        email=email,
        seats=seats,
        state=Registration.State.CONFIRMED if enough else Registration.State.WAITING,
    )
    send_confirmation.delay(registration.pk)
    return registration


@transaction.atomic
def cancel(registration):
    """Gives the seats back; the first of the waiting list that fits moves up."""
    event = Event.objects.select_for_update().get(pk=registration.event_id)
    registration.state = Registration.State.CANCELLED
    registration.save(update_fields=["state", "changed_at"])
    send_cancellation.delay(registration.pk)
    for waiting in event.registrations.filter(state=Registration.State.WAITING):
        if waiting.seats <= event.seats_left:
            waiting.state = Registration.State.CONFIRMED
            waiting.save(update_fields=["state", "changed_at"])
            send_confirmation.delay(waiting.pk)
