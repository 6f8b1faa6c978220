from django.contrib import admin

from .models import ObservingNight

admin.site.register(ObservingNight)
