from django.contrib import admin

from .models import Ride, Scooter

admin.site.register([Scooter, Ride])
