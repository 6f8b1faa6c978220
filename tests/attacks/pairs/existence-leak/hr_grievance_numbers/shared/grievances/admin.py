from django.contrib import admin

from .models import Grievance, Note

admin.site.register(Grievance)
admin.site.register(Note)
