from datetime import timedelta

from django.contrib.auth.hashers import check_password, make_password
from django.db import models
from django.utils import timezone


class Resort(models.Model):
    name = models.CharField(max_length=60, unique=True)

    def __str__(self):
        return self.name


class Member(models.Model):
    email = models.EmailField(unique=True)
    password = models.CharField(max_length=128, editable=False)
    name = models.CharField(max_length=80)

    def __str__(self):
        return self.name

    def set_password(self, raw):
        self.password = make_password(raw)

    def check_password(self, raw):
        return check_password(raw, self.password)


class SkiPass(models.Model):
    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="passes")
    resort = models.ForeignKey(Resort, on_delete=models.PROTECT, related_name="+")
    first_day = models.DateField()
    days = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["-first_day", "-pk"]
        verbose_name_plural = "ski passes"

    def __str__(self):
        return f"{self.resort} from {self.first_day}"


class LoginTry(models.Model):
    address = models.GenericIPAddressField()
    email = models.EmailField()
    at = models.DateTimeField(auto_now_add=True, db_index=True)

    class Meta:
        verbose_name_plural = "login tries"

    def __str__(self):
        return f"{self.email} from {self.address}"

    @classmethod
    def too_many(cls, address, email):
        recent = cls.objects.filter(at__gt=timezone.now() - timedelta(minutes=15))
        return (
            recent.filter(address=address).count() >= 20
            or recent.filter(email=email).count() >= 10
        )
