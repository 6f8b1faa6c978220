from django.contrib import admin

from .models import Lease, Plot

admin.site.register([Plot, Lease])
