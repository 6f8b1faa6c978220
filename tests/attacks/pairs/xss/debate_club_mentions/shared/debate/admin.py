from django.contrib import admin

from .models import Argument, Motion

admin.site.register([Motion, Argument])
