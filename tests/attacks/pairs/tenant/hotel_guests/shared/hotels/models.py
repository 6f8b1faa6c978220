from django.conf import settings
from django.db import models


class Hotel(models.Model):
    name = models.CharField(max_length=80)


class Employee(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="employee"
    )
    hotel = models.ForeignKey(Hotel, on_delete=models.CASCADE, related_name="employees")


class Room(models.Model):
    hotel = models.ForeignKey(Hotel, on_delete=models.CASCADE, related_name="rooms")
    number = models.CharField(max_length=8)
    clean = models.BooleanField(default=True)


class Guest(models.Model):
    hotel = models.ForeignKey(Hotel, on_delete=models.CASCADE, related_name="guests")
    room = models.ForeignKey(Room, null=True, on_delete=models.SET_NULL, related_name="guests")
    name = models.CharField(max_length=80)
    passport = models.CharField(max_length=20)
