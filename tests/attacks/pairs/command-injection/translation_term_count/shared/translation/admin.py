from django.contrib import admin

from .models import Manuscript

admin.site.register(Manuscript)
