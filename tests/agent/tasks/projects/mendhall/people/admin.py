from django.contrib import admin

from .models import Skill, Volunteer

admin.site.register(Skill)
admin.site.register(Volunteer)
