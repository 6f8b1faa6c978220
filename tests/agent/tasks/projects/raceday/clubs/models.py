from django.conf import settings
from django.db import models


class Club(models.Model):
    name = models.CharField(max_length=100, unique=True)
    town = models.CharField(max_length=80)

    class Meta:
        ordering = ('name',)

    def __str__(self) -> str:
        return self.name


class Runner(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name='runner'
    )
    club = models.ForeignKey(
        Club, on_delete=models.SET_NULL, null=True, blank=True, related_name='runners'
    )
    name = models.CharField(max_length=100)
    born_on = models.DateField()

    class Meta:
        ordering = ('name', 'pk')

    def __str__(self) -> str:
        return self.name
