from django.db import models


class Room(models.Model):
    name = models.CharField(max_length=60, unique=True)
    price = models.DecimalField(max_digits=7, decimal_places=2)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Enquiry(models.Model):
    email = models.EmailField()
    subject = models.CharField(max_length=150)
    text = models.TextField(max_length=3000)
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created", "-pk"]
