from django.conf import settings
from django.db import models


class Club(models.Model):
    name = models.CharField(max_length=80)
    organiser = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="organised_clubs")


class Membership(models.Model):
    club = models.ForeignKey(Club, on_delete=models.CASCADE, related_name="memberships")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="memberships")
    joined_on = models.DateField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["club", "user"], name="one_membership")]


class MailTemplate(models.Model):
    club = models.ForeignKey(Club, on_delete=models.CASCADE, related_name="mail_templates")
    subject = models.CharField(max_length=100)
    body = models.TextField(max_length=4000)
