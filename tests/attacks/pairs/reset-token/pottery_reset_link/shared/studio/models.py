from django.conf import settings
from django.db import models


class Member(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="member")
    shelf = models.CharField(max_length=8)

    def __str__(self):
        return self.user.get_username()
