from django.conf import settings
from django.db import models


class Instructor(models.Model):
    name = models.CharField(max_length=80)
    email = models.EmailField()

    class Meta:
        ordering = ['name']

    def __str__(self):
        return self.name


class Car(models.Model):
    plate = models.CharField(max_length=12, unique=True)
    model = models.CharField(max_length=60)
    automatic = models.BooleanField(default=False)

    class Meta:
        ordering = ['plate']

    def __str__(self):
        return f'{self.model} {self.plate}'


class Licence(models.Model):
    """A class of licences with the minutes one has to drive for it."""

    code = models.CharField(max_length=5, unique=True)
    required_minutes = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ['code']

    def __str__(self):
        return self.code


class Student(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name='student'
    )
    name = models.CharField(max_length=100)
    initials = models.CharField(max_length=5, blank=True)
    phone = models.CharField(max_length=30, blank=True)
    licence = models.ForeignKey(Licence, on_delete=models.PROTECT, related_name='students')
    instructor = models.ForeignKey(
        Instructor, on_delete=models.SET_NULL, null=True, blank=True, related_name='students'
    )

    class Meta:
        ordering = ['name', 'pk']

    def __str__(self):
        return self.name
