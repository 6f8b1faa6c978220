from django.contrib.auth.models import AbstractUser
from django.db import models
from django.db.models.functions import Lower


class Member(AbstractUser):
    """Signs in with the number of the card or with the e-mail address."""

    email = models.EmailField()
    number = models.PositiveIntegerField(unique=True, null=True, blank=True)

    class Meta(AbstractUser.Meta):
        constraints = [models.UniqueConstraint(Lower("email"), name="one_member_per_address")]
