from django.conf import settings
from django.db import models


class Animal(models.Model):
    name = models.CharField(max_length=60)
    species = models.CharField(max_length=40)
    arrived_on = models.DateField()


class Application(models.Model):
    applicant = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="applications", on_delete=models.CASCADE)
    animal = models.ForeignKey(Animal, related_name="applications", on_delete=models.CASCADE)
    home = models.CharField(max_length=250)
    made_at = models.DateTimeField(auto_now_add=True)


class Hold(models.Model):
    animal = models.OneToOneField(Animal, related_name="hold", on_delete=models.CASCADE)
    application = models.OneToOneField(Application, related_name="hold", on_delete=models.CASCADE)
