from django.contrib import admin

from .models import Acceptance, Berth

admin.site.register([Acceptance, Berth])
