from django.contrib import admin

from .models import Film, Ticket

admin.site.register([Film, Ticket])
