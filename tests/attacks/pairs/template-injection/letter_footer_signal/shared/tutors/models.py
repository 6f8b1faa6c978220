from django.conf import settings
from django.db import models


class Tutor(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    footer = models.CharField(max_length=200, default="Regards")


class Pupil(models.Model):
    tutor = models.ForeignKey(Tutor, on_delete=models.CASCADE, related_name="pupils")
    name = models.CharField(max_length=40)
    home_phone = models.CharField(max_length=20)


class Letter(models.Model):
    pupil = models.ForeignKey(Pupil, on_delete=models.CASCADE)
    subject = models.CharField(max_length=10, choices=[("maths", "Maths"), ("music", "Music")])
    text = models.TextField(max_length=2000)
    sent = models.TextField(editable=False)
