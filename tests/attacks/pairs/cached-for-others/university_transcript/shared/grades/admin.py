from django.contrib import admin

from .models import Course, Grade

admin.site.register([Course, Grade])
