from django.contrib import admin

from .models import Ride, Seat

admin.site.register([Ride, Seat])
