from django.contrib import admin

from .models import Appointment, Treatment

admin.site.register(Treatment)
admin.site.register(Appointment)
