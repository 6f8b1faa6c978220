from django.contrib.auth import get_user_model
from django.db import models
from django.urls import reverse


class Address(models.Model):
    owner = models.ForeignKey(get_user_model(), on_delete=models.CASCADE)
    street = models.CharField(max_length=200)
    city = models.CharField(max_length=100)
    postcode = models.CharField(max_length=12)

    def get_absolute_url(self):
        return reverse("address-edit", args=[self.pk])
