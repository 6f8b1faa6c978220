from django.contrib import admin

from .models import Inspection, Turbine

admin.site.register([Turbine, Inspection])
