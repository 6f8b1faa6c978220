from django.conf import settings
from django.db import models


class Stone(models.Model):
    surveyor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    mark = models.CharField(max_length=20)
    inscription = models.TextField(max_length=4000, blank=True)

    class Meta:
        ordering = ["mark", "pk"]

    def __str__(self):
        return self.mark
