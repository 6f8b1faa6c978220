from django.core.mail import send_mail


def confirm(entry):
    send_mail(
        "Your canyoning trip",
        f"You are {entry.people} on the trip to {entry.trip}. Bring dry clothes.",
        None,
        [entry.climber.email],
        fail_silently=True,
    )
