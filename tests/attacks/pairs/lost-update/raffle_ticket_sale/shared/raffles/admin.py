from django.contrib import admin

from .models import Purchase, Raffle

admin.site.register([Raffle, Purchase])
