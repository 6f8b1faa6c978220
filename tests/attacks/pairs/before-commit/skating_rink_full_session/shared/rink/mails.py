from django.core.mail import send_mail


def confirm(booking):
    send_mail(
        "Your place on the ice",
        f"You have a place on {booking.session.starts:%d %B at %H:%M}.",
        None,
        [booking.skater.email],
    )
