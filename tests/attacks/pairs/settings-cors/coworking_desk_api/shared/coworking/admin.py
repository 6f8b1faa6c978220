from django.contrib import admin

from .models import Booking, Desk

admin.site.register([Desk, Booking])
