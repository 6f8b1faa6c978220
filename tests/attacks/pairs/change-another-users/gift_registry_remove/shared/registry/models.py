from django.conf import settings
from django.db import models


class Registry(models.Model):
    host = models.OneToOneField(settings.AUTH_USER_MODEL, related_name="registry", on_delete=models.CASCADE)
    occasion = models.CharField(max_length=100)
    held_on = models.DateField()


class Gift(models.Model):
    registry = models.ForeignKey(Registry, related_name="gifts", on_delete=models.CASCADE)
    title = models.CharField(max_length=120)
    price = models.DecimalField(max_digits=8, decimal_places=2)
    added_at = models.DateTimeField(auto_now_add=True)
