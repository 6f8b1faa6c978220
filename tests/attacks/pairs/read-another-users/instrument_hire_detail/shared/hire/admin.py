from django.contrib import admin

from .models import Hire, Instrument

admin.site.register([Hire, Instrument])
