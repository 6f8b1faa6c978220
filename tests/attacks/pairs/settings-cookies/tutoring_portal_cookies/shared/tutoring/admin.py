from django.contrib import admin

from .models import Lesson, Subject

admin.site.register(Subject)
admin.site.register(Lesson)
