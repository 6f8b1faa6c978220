from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.urls import reverse


class Beer(models.Model):
    name = models.CharField(max_length=60)
    style = models.CharField(max_length=40)
    strength = models.DecimalField(max_digits=3, decimal_places=1)

    def get_absolute_url(self):
        return reverse("beer", args=[self.pk])


class Tasting(models.Model):
    beer = models.ForeignKey(Beer, on_delete=models.CASCADE, related_name="tastings")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    nickname = models.CharField(max_length=40)
    score = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(5)])
    words = models.TextField(max_length=1000, blank=True)
    tasted_at = models.DateTimeField(auto_now_add=True)
