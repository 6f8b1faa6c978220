from django.contrib import admin

from .models import Branch, Visit

admin.site.register([Branch, Visit])
