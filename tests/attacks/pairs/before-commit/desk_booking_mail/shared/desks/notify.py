from django.core.mail import send_mail


def confirm(reservation):
    send_mail(
        f"Desk {reservation.desk.label}",
        f"Your desk on {reservation.day:%d %B} is reserved.",
        None,
        [reservation.member.email],
    )
