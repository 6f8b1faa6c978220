from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.tokens import default_token_generator
from django.core.mail import send_mail
from django.core.management.base import BaseCommand
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode

from birding.models import ResetRequest


class Command(BaseCommand):
    help = "Mail the reset links that were asked for."

    def handle(self, **options):
        for asked in ResetRequest.objects.filter(done=False).order_by("pk").iterator():
            for user in get_user_model().objects.filter(email__iexact=asked.email, is_active=True):
                uid = urlsafe_base64_encode(force_bytes(user.pk))
                link = f"{settings.RESET_PAGE}/{uid}/{default_token_generator.make_token(user)}"
                send_mail("Your new password", link, None, [user.email])
            asked.done = True
            asked.save(update_fields=["done"])
