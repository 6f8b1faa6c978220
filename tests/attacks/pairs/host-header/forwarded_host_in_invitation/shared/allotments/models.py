from django.conf import settings
from django.db import models
from django.utils.crypto import get_random_string


def new_token():
    return get_random_string(40)


class Invitation(models.Model):
    sender = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="invitations"
    )
    address = models.EmailField()
    token = models.CharField(max_length=40, default=new_token, unique=True, editable=False)
