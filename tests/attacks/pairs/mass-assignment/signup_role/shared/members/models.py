from django.contrib.auth.models import AbstractUser
from django.db import models


class Member(AbstractUser):
    class Role(models.TextChoices):
        BUYER = "buyer"
        SELLER = "seller"
        SUPPORT = "support"

    role = models.CharField(max_length=10, choices=Role, default=Role.BUYER)
