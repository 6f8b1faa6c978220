from django.contrib.auth.hashers import check_password, make_password
from django.db import models


class Tuner(models.Model):
    email = models.EmailField(unique=True)
    password = models.CharField(max_length=128)

    def set_password(self, raw):
        self.password = make_password(raw)

    def matches(self, raw):
        return check_password(raw, self.password)


class Visit(models.Model):
    tuner = models.ForeignKey(Tuner, on_delete=models.CASCADE, related_name="visits")
    address = models.CharField(max_length=120)
    day = models.DateField()

    class Meta:
        ordering = ["day", "pk"]
