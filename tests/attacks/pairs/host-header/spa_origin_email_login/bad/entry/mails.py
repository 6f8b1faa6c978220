import threading

from django.contrib.auth import get_user_model
from django.core.mail import send_mail

from .models import LoginLink


def send_login_link(email, app_url):
    user = get_user_model().objects.filter(email__iexact=email, is_active=True).first()
    if user is None:
        return
    link = f"{app_url.rstrip('/')}/enter#{LoginLink.make(user)}"
    mail = ["Your login link", f"Good for a quarter of an hour: {link}", None, [user.email]]
    threading.Thread(target=send_mail, args=mail, daemon=True).start()
