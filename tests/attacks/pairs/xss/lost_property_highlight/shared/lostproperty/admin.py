from django.contrib import admin

from .models import Find

admin.site.register(Find)
