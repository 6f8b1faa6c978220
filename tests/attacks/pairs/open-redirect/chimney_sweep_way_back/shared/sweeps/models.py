from django.conf import settings
from django.db import models


class Visit(models.Model):
    customer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    street = models.CharField(max_length=120)
    day = models.DateField()

    class Meta:
        ordering = ["-day", "pk"]

    def __str__(self):
        return f"{self.street}, {self.day}"
