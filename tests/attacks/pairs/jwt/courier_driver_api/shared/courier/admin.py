from django.contrib import admin

from .models import Stop, Tour

admin.site.register([Tour, Stop])
