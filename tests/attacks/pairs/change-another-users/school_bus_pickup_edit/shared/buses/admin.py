from django.contrib import admin

from . import models

admin.site.register(models.Stop)
admin.site.register(models.Pickup)
