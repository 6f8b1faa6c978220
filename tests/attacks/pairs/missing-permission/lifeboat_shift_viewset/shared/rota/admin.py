from django.contrib import admin

from .models import Launch, Shift

admin.site.register([Launch, Shift])
