from django.conf import settings
from django.db import models


class Vacancy(models.Model):
    title = models.CharField(max_length=120)
    is_open = models.BooleanField(default=True)


class Application(models.Model):
    class Status(models.TextChoices):
        NEW = "new", "New"
        INVITED = "invited", "Invited"
        REJECTED = "rejected", "Rejected"

    vacancy = models.ForeignKey(Vacancy, on_delete=models.PROTECT, related_name="applications")
    applicant = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="applications")
    letter = models.TextField(max_length=5000)
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.NEW, editable=False)

    class Meta:
        permissions = [("decide_application", "Can invite and reject applicants")]
