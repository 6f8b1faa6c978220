"""Things the three apps share."""
from django.db import models


class TimeStampedModel(models.Model):
    """Base class of the models whose rows customers and keepers write."""

    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        abstract = True


def display_name(user):
    """How a user is shown on pages, in the API and in mails."""
    return user.get_full_name() or user.get_username()
