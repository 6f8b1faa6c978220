from django.conf import settings
from django.contrib.auth.tokens import default_token_generator
from django.urls import reverse
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode


def reset_link(request, user):
    path = reverse("reset", args=[urlsafe_base64_encode(force_bytes(user.pk)), default_token_generator.make_token(user)])
    return f"{settings.SITE_ORIGIN}{path}"
