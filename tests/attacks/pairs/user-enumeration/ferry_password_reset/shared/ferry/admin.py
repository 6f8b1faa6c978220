from django.contrib import admin

from .models import Passenger

admin.site.register(Passenger)
