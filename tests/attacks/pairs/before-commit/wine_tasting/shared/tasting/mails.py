from django.core.mail import send_mail


def send_ticket(ticket):
    send_mail(
        f"Your ticket for {ticket.tasting.title}",
        f"Show this code at the cellar door: {ticket.code}",
        None,
        [ticket.guest.email],
    )
