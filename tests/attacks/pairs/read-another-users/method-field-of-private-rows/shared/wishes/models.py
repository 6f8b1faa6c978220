from django.contrib.auth.models import User
from django.db import models


class WishList(models.Model):
    owner = models.ForeignKey(User, on_delete=models.CASCADE, related_name="wishlists")
    title = models.CharField(max_length=80)
    is_private = models.BooleanField(default=True)
