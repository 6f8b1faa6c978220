from django.contrib import admin

from .models import Defect

admin.site.register(Defect)
