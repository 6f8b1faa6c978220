from django.contrib import admin

from .models import Account, Statement

admin.site.register([Account, Statement])
