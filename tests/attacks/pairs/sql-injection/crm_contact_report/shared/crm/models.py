from django.conf import settings
from django.db import models


class Contact(models.Model):
    agent = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="contacts"
    )
    name = models.CharField(max_length=100)
    city = models.CharField(max_length=80)

    def __str__(self):
        return self.name


class Call(models.Model):
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="calls")
    minutes = models.PositiveSmallIntegerField()

    def __str__(self):
        return f"{self.minutes} min"
