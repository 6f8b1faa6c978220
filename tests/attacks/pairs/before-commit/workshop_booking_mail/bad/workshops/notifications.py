from django.core.mail import send_mail


def send_confirmation(booking):
    workshop = booking.workshop
    send_mail(
        f"Your seat in {workshop.title}",
        f"We expect you on {workshop.starts_at:%d %B at %H:%M}.",
        None,
        [booking.guest.email],
        fail_silently=True,
    )
