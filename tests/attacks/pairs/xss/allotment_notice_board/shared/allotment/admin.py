from django.contrib import admin

from .models import Notice, Plot

admin.site.register([Plot, Notice])
