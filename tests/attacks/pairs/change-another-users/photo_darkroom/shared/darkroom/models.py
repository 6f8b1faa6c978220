from django.conf import settings
from django.db import models


class NegativeQuerySet(models.QuerySet):
    def of(self, user):
        return self.filter(photographer=user)

    def current(self):
        return self.filter(archived=False)


class Negative(models.Model):
    photographer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="negatives")
    film = models.CharField(max_length=40)
    frame = models.PositiveSmallIntegerField()
    archived = models.BooleanField(default=False)

    objects = NegativeQuerySet.as_manager()

    class Meta:
        ordering = ["film", "frame", "pk"]
