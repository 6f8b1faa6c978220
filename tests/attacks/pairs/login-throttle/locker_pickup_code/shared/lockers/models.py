from django.contrib.auth.hashers import check_password, make_password
from django.db import models


class Station(models.Model):
    slug = models.SlugField(unique=True)
    address = models.CharField(max_length=120)


class Locker(models.Model):
    station = models.ForeignKey(Station, on_delete=models.CASCADE, related_name="lockers")
    number = models.PositiveSmallIntegerField()
    code_hash = models.CharField(max_length=128, blank=True)
    opened_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["station", "number"], name="one_locker_per_number")]

    def set_code(self, code):
        self.code_hash = make_password(code)

    def opens_with(self, code):
        return check_password(code, self.code_hash)
