from django.conf import settings
from django.db import models


class Team(models.Model):
    name = models.CharField(max_length=80, unique=True)
    town = models.CharField(max_length=80)
    budget = models.DecimalField(max_digits=9, decimal_places=2, default=0)
    spent = models.DecimalField(max_digits=9, decimal_places=2, default=0)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Volunteer(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="volunteer"
    )
    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="volunteers")
    phone = models.CharField(max_length=30, blank=True)
    joined_on = models.DateField()

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return self.name

    @property
    def name(self):
        return self.user.get_full_name() or self.user.username


class Certificate(models.Model):
    volunteer = models.ForeignKey(Volunteer, on_delete=models.CASCADE, related_name="certificates")
    title = models.CharField(max_length=120)
    issued_on = models.DateField()
    expires_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["-issued_on", "pk"]

    def __str__(self):
        return self.title


class Expense(models.Model):
    class Status(models.TextChoices):
        OPEN = "open", "Open"
        APPROVED = "approved", "Approved"

    volunteer = models.ForeignKey(Volunteer, on_delete=models.CASCADE, related_name="expenses")
    purpose = models.CharField(max_length=200)
    amount = models.DecimalField(max_digits=7, decimal_places=2)
    spent_on = models.DateField()
    status = models.CharField(max_length=10, choices=Status, default=Status.OPEN)

    class Meta:
        ordering = ["-spent_on", "-pk"]

    def __str__(self):
        return f"{self.purpose} ({self.amount})"
