from django.contrib.auth.hashers import check_password, make_password
from django.db import models


class Customer(models.Model):
    card = models.CharField(max_length=16, unique=True)
    name = models.CharField(max_length=60)
    secret = models.CharField(max_length=128)
    failures = models.PositiveSmallIntegerField(default=0)

    def set_secret(self, raw):
        self.secret = make_password(raw)

    def check_secret(self, raw):
        return check_password(raw, self.secret)


class Load(models.Model):
    customer = models.ForeignKey(Customer, on_delete=models.CASCADE, related_name="loads")
    machine = models.PositiveSmallIntegerField()
    started = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-started", "-pk"]
