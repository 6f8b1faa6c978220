from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models


class Lake(models.Model):
    name = models.CharField(max_length=80, unique=True)
    closed = models.BooleanField(default=False)

    def __str__(self):
        return self.name


class CatchQuerySet(models.QuerySet):
    def of(self, angler):
        return self.filter(angler=angler)

    def in_season(self, year):
        return self.filter(caught_on__year=year)


class Catch(models.Model):
    angler = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="catches")
    lake = models.ForeignKey(Lake, on_delete=models.PROTECT, related_name="catches")
    species = models.CharField(max_length=60)
    weight_g = models.PositiveIntegerField(validators=[MinValueValidator(1)])
    caught_on = models.DateField()
    secret_spot = models.CharField(max_length=120, blank=True)

    objects = CatchQuerySet.as_manager()

    class Meta:
        ordering = ["-caught_on", "-pk"]
