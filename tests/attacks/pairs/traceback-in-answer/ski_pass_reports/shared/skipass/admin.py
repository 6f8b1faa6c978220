from django.contrib import admin

from .models import Lift

admin.site.register(Lift)
