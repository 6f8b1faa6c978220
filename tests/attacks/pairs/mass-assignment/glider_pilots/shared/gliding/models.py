from django.conf import settings
from django.db import models


class Licence(models.Model):
    number = models.CharField(max_length=20, blank=True)
    expires = models.DateField(null=True, blank=True)
    is_endorsed = models.BooleanField(default=False, help_text="Seen by the chief instructor")

    def __str__(self):
        return self.number


class PilotManager(models.Manager):
    def of(self, account):
        pilot = self.filter(account=account).select_related("licence").first()
        return pilot or self.create(account=account, licence=Licence.objects.create())


class Pilot(models.Model):
    account = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    licence = models.OneToOneField(Licence, on_delete=models.CASCADE)
    callsign = models.CharField(max_length=12, blank=True)

    objects = PilotManager()

    def __str__(self):
        return self.callsign


class Glider(models.Model):
    registration = models.CharField(max_length=8, unique=True)
    seats = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["registration"]

    def __str__(self):
        return self.registration


class Launch(models.Model):
    glider = models.ForeignKey(Glider, on_delete=models.CASCADE)
    pilot = models.ForeignKey(Pilot, on_delete=models.CASCADE, related_name="launches")
    day = models.DateField()

    class Meta:
        ordering = ["-day", "pk"]

    def __str__(self):
        return f"{self.glider} {self.day}"
