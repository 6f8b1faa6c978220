from django.core.mail import send_mail


def send_confirmation(booking):
    seats = ", ".join(str(ticket.seat) for ticket in booking.tickets.select_related("seat"))
    send_mail(
        subject=f"Your booking {booking.reference}",
        message=(
            f"{booking.screening.film.title}\n"
            f"{booking.screening.starts_at:%d %B %Y, %H:%M}\n"
            f"Seats: {seats}\n"
        ),
        from_email=None,
        recipient_list=[booking.customer.email],
    )
