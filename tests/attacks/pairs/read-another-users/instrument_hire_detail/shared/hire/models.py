from django.conf import settings
from django.db import models
from django.urls import reverse


class Instrument(models.Model):
    name = models.CharField(max_length=100)
    maker = models.CharField(max_length=100, blank=True)
    monthly_fee = models.DecimalField(max_digits=7, decimal_places=2)

    def __str__(self):
        return self.name


class Hire(models.Model):
    hirer = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="hires", on_delete=models.CASCADE)
    instrument = models.ForeignKey(Instrument, related_name="hires", on_delete=models.PROTECT)
    since = models.DateField()
    home_address = models.CharField(max_length=250)
    iban = models.CharField(max_length=34)

    class Meta:
        ordering = ["-since", "pk"]

    def get_absolute_url(self):
        return reverse("hire-detail", args=[self.pk])
