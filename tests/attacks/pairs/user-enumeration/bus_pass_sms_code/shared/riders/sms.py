from django.core.mail import send_mail


def send(phone, text):
    """The telephone company takes messages by mail."""
    send_mail("", text, None, [f"{phone.lstrip('+')}@sms.example.net"])
