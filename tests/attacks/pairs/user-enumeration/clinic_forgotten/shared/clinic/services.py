from django.contrib.auth import get_user_model
from django.contrib.auth.tokens import default_token_generator
from django.core.mail import send_mail
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode


def patient_user(email):
    return (
        get_user_model()
        .objects.filter(email__iexact=email, is_active=True, patient__isnull=False)
        .first()
    )


def send_reset(user, site):
    uid = urlsafe_base64_encode(force_bytes(user.pk))
    token = default_token_generator.make_token(user)
    send_mail(
        "Your new password",
        f"Choose it here: {site}/accounts/reset/{uid}/{token}/",
        None,
        [user.email],
    )
