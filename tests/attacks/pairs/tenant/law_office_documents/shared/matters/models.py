from django.conf import settings
from django.db import models


class Firm(models.Model):
    name = models.CharField(max_length=100)
    staff = models.ManyToManyField(settings.AUTH_USER_MODEL, through="Seat", related_name="firms")


class Seat(models.Model):
    firm = models.ForeignKey(Firm, on_delete=models.CASCADE)
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="seat")


class Matter(models.Model):
    firm = models.ForeignKey(Firm, on_delete=models.CASCADE, related_name="matters")
    client_name = models.CharField(max_length=100)


class Document(models.Model):
    matter = models.ForeignKey(Matter, on_delete=models.CASCADE, related_name="documents")
    number = models.CharField(max_length=20, unique=True)
    title = models.CharField(max_length=100)
    body = models.TextField()
